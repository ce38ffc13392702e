package org.relais.jira.purpose.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.relais.jira.jira.rest.Fault;
import org.relais.jira.jira.rest.JsonBody;

/**
 * What a client sends: an object with certain members, at least one of them and no others, each a text or null.
 */
final class JsonTexts {
    /** Room for the longest text with every character escaped, and some. */
    static final int MOST_BYTES = 64 * 1024;

    private JsonTexts() {}

    /** @param texts given the members that were sent, null where null was */
    static <T> T read(
            InputStream body, List<String> members, Function<Map<String, String>, T> texts, Function<Fault, T> fault)
            throws IOException {
        return JsonBody.read(
                body,
                MOST_BYTES,
                json -> shaped(json, members) ? texts.apply(texts(json)) : fault.apply(Fault.NOT_THE_SHAPE),
                fault);
    }

    private static boolean shaped(JsonNode json, List<String> members) {
        if (!json.isObject() || json.isEmpty()) return false;
        for (var member : json.properties()) {
            boolean text = member.getValue().isTextual() || member.getValue().isNull();
            if (!text || !members.contains(member.getKey())) return false;
        }
        return true;
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new HashMap<>();
        json.properties().forEach(member -> {
            texts.put(member.getKey(), member.getValue().textValue());
        });
        return texts;
    }
}
