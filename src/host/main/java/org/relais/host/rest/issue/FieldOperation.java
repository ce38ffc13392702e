package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Refused;

/** One thing to be done with a field: {@code set}, {@code add}, {@code remove} or {@code edit}, and with what. */
record FieldOperation(String verb, JsonNode value) {
    private static final int MOST = 1_000;

    /** Reads {@code fields} and {@code update}, of which a field may stand in one only: field id to operations. */
    static Map<String, List<FieldOperation>> read(Body body) {
        Map<String, List<FieldOperation>> operations = new LinkedHashMap<>();
        body.object("fields").ifPresent(fields -> fields.members()
                .forEach(
                        field -> operations.put(field.getKey(), List.of(new FieldOperation("set", field.getValue())))));
        body.object("update").ifPresent(update -> update.members().forEach(field -> {
            if (operations.containsKey(field.getKey()))
                throw Refused.field(field.getKey(), "rest.edit.twice", field.getKey());
            operations.put(field.getKey(), operations(field.getKey(), update.list(field.getKey())));
        }));
        return operations;
    }

    private static List<FieldOperation> operations(String field, List<JsonNode> sent) {
        if (sent.size() > MOST) throw Refused.field(field, "rest.edit.many", field, MOST);
        List<FieldOperation> operations = new ArrayList<>();
        for (JsonNode one : sent) {
            if (!one.isObject() || one.isEmpty()) throw Refused.field(field, "rest.edit.operation", field);
            one.fields().forEachRemaining(verb -> operations.add(new FieldOperation(verb.getKey(), verb.getValue())));
        }
        return operations;
    }
}
