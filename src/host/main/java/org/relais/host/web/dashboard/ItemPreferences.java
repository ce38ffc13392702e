package org.relais.host.web.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a script wants to be kept for its item: an object of texts, numbers and booleans, all kept as texts. */
record ItemPreferences(Map<String, String> values) {
    static final int BODY_LIMIT = 64 * 1024;
    private static final int COUNT_LIMIT = 50;
    private static final int NAME_LIMIT = 255;
    private static final int VALUE_LIMIT = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Why something cannot be kept: a key of a sentence, and its values. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Object[] values;

        Refused(String key, Object... values) {
            super(key);
            this.values = values;
        }

        Object[] values() {
            return values;
        }
    }

    static ItemPreferences read(byte[] body) throws Refused {
        JsonNode tree = tree(body);
        if (!(tree instanceof ObjectNode object)) throw new Refused("dashboard.prefs.json");
        if (object.size() > COUNT_LIMIT) throw new Refused("dashboard.prefs.count", object.size(), COUNT_LIMIT);
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : object.properties()) {
            check(one.getKey(), one.getValue());
            if (!one.getValue().isNull())
                values.put(one.getKey(), one.getValue().asText());
        }
        return new ItemPreferences(values);
    }

    private static JsonNode tree(byte[] body) throws Refused {
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new Refused("dashboard.prefs.json");
        }
    }

    private static void check(String name, JsonNode value) throws Refused {
        if (name.isBlank() || name.length() > NAME_LIMIT || isUnstorable(name)) {
            throw new Refused("dashboard.prefs.name", NAME_LIMIT);
        }
        if (value.isContainerNode()) throw new Refused("dashboard.prefs.kind", name);
        if (value.asText().length() > VALUE_LIMIT) {
            throw new Refused("dashboard.prefs.value", name, value.asText().length(), VALUE_LIMIT);
        }
        if (isUnstorable(value.asText())) throw new Refused("dashboard.prefs.kind", name);
    }

    /** Halves of characters, and the character 0, which PostgreSQL does not take. */
    private static boolean isUnstorable(String text) {
        return text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
