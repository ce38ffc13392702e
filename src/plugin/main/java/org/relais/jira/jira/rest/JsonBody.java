package org.relais.jira.jira.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/**
 * What a client sends. Read by ourselves, so that whatever is wrong with it gets our shape of error and not the
 * framework's.
 */
public final class JsonBody {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private JsonBody() {}

    /**
     * Reads one JSON value, and no more bytes than it may have.
     *
     * @param json given what was sent, never null
     */
    public static <T> T read(InputStream body, int mostBytes, Function<JsonNode, T> json, Function<Fault, T> fault)
            throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) return fault.apply(Fault.TOO_LARGE);
        JsonNode read;
        try {
            read = READER.readTree(bytes);
        } catch (JacksonException e) {
            return fault.apply(Fault.NOT_JSON);
        }
        return read == null || read.isMissingNode() ? fault.apply(Fault.NOT_JSON) : json.apply(read);
    }
}
