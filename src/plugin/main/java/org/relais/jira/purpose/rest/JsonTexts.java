package org.relais.jira.purpose.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a client sends: an object with certain members, at least one of
 * them and no others, each a text or null. Read by ourselves, so that
 * whatever is wrong with it gets our shape of error and not the framework's.
 */
final class JsonTexts {
    /** Room for the longest text with every character escaped, and some. */
    static final int MOST_BYTES = 64 * 1024;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private JsonTexts() {}

    /** What can be wrong with a body. */
    enum Fault {
        TOO_LARGE,
        NOT_JSON,
        NOT_THE_SHAPE
    }

    /** @param texts given the members that were sent, null where null was */
    static <T> T read(
            InputStream body, List<String> members, Function<Map<String, String>, T> texts, Function<Fault, T> fault)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) return fault.apply(Fault.TOO_LARGE);
        JsonNode json;
        try {
            json = READER.readTree(bytes);
        } catch (JacksonException e) {
            return fault.apply(Fault.NOT_JSON);
        }
        return shaped(json, members) ? texts.apply(texts(json)) : fault.apply(Fault.NOT_THE_SHAPE);
    }

    private static boolean shaped(JsonNode json, List<String> members) {
        if (json == null || !json.isObject() || json.isEmpty()) return false;
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
