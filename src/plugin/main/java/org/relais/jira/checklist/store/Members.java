package org.relais.jira.checklist.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Texts by member, as JSON. */
final class Members {
    private static final JsonMapper JSON = new JsonMapper();

    private Members() {}

    /** Nothing where there are none. */
    static String written(Map<String, String> members) {
        if (members.isEmpty()) return null;
        ObjectNode json = JSON.createObjectNode();
        new TreeMap<>(members).forEach(json::put);
        return json.toString();
    }

    static Map<String, String> read(String json) {
        if (json.isEmpty()) return Map.of();
        Map<String, String> members = new HashMap<>();
        try {
            for (var one : JSON.readTree(json).properties())
                members.put(one.getKey(), one.getValue().asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of the history is no JSON", e);
        }
        return members;
    }
}
