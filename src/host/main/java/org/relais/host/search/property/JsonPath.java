package org.relais.host.search.property;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** The values at the end of a way through JSON: names with stops between them; of a list, every element is gone through. */
final class JsonPath {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonPath() {}

    /** What is found in the text at most: the first 200 values. JSON that cannot be read holds none. */
    static List<JsonNode> values(String json, String path) {
        List<JsonNode> found = new ArrayList<>();
        try {
            collect(JSON.readTree(json), path.isEmpty() ? new String[0] : path.split("\\."), 0, found);
        } catch (JsonProcessingException e) {
            return List.of();
        }
        return found.stream().limit(200).toList();
    }

    private static void collect(JsonNode node, String[] names, int at, List<JsonNode> found) {
        if (node == null || node.isNull() || node.isMissingNode()) return;
        if (node.isArray()) node.forEach(element -> collect(element, names, at, found));
        else if (at < names.length) collect(node.get(names[at]), names, at + 1, found);
        else if (node.isValueNode()) found.add(node);
    }
}
