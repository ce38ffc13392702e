package org.relais.jira.circle.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

/** A JSON value that remembers in which line each of its objects begins, so that whoever wrote it is told where. */
final class Lined {
    private static final JsonFactory FACTORY = new ObjectMapper().getFactory();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
    private final JsonNode root;

    private Lined(byte[] bytes) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            parser.nextToken();
            root = value(parser);
            if (parser.nextToken() != null) throw new IOException("more than one value");
        }
    }

    /** @throws IOException where it is no JSON */
    static Lined read(byte[] bytes) throws IOException {
        return new Lined(bytes);
    }

    JsonNode root() {
        return root;
    }

    int line(JsonNode object) {
        return lines.getOrDefault(object, 0);
    }

    private JsonNode value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) return object(parser);
        if (token == JsonToken.START_ARRAY) return array(parser);
        if (token == null) throw new IOException("nothing");
        return switch (token) {
            case VALUE_STRING -> JSON.textNode(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> JSON.booleanNode(parser.getBooleanValue());
            case VALUE_NUMBER_INT -> JSON.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> JSON.numberNode(parser.getDoubleValue());
            default -> JSON.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = JSON.objectNode();
        lines.put(object, parser.currentTokenLocation().getLineNr());
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = JSON.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) array.add(value(parser));
        return array;
    }
}
