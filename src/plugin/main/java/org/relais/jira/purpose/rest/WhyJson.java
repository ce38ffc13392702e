package org.relais.jira.purpose.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/**
 * What a client sends: an object with the one member {@code why}, a text or null. Read by ourselves, so that whatever is
 * wrong with it gets our shape of error and not the framework's.
 */
final class WhyJson {
    /** Room for the longest text with every character escaped, and some. */
    static final int MOST_BYTES = 64 * 1024;

    private static final String MEMBER = "why";
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private WhyJson() {}

    /** What can be wrong with a body. */
    enum Fault {
        TOO_LARGE,
        NOT_JSON,
        NOT_THE_SHAPE
    }

    static <T> T read(InputStream body, Function<String, T> why, Function<Fault, T> fault) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) return fault.apply(Fault.TOO_LARGE);
        JsonNode json;
        try {
            json = READER.readTree(bytes);
        } catch (JacksonException e) {
            return fault.apply(Fault.NOT_JSON);
        }
        JsonNode member = json == null ? null : json.get(MEMBER);
        boolean shaped =
                member != null && json.isObject() && json.size() == 1 && (member.isTextual() || member.isNull());
        return shaped ? why.apply(member.isNull() ? null : member.textValue()) : fault.apply(Fault.NOT_THE_SHAPE);
    }
}
