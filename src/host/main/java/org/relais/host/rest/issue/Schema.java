package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.relais.host.rest.http.Json;

/** What a field holds: of lists, {@code items} says what they hold. System fields have a name, custom ones a type key. */
record Schema(String type, String items, String system, String custom, Long customId) {
    static Schema of(String type, String system) {
        return new Schema(type, null, system, null, null);
    }

    static Schema list(String items, String system) {
        return new Schema("array", items, system, null, null);
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("type", type);
        if (items != null) json.put("items", items);
        if (system != null) json.put("system", system);
        if (custom != null) json.put("custom", custom).put("customId", customId);
        return json;
    }
}
