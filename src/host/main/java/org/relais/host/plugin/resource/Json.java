package org.relais.host.plugin.resource;

import com.atlassian.json.marshal.Jsonable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON as it may stand in a page. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** What a plugin writes, if it is JSON. */
    static String of(Jsonable content) {
        if (content == null) return "null";
        StringWriter out = new StringWriter();
        try {
            content.write(out);
            return MAPPER.writeValueAsString(MAPPER.readTree(out.toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String quoted(String text) {
        try {
            return MAPPER.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A text is always JSON", e);
        }
    }

    /** The same value, in which no browser finds the end of a script. */
    static String inPage(String json) {
        return json.replace("<", "\\u003C").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
