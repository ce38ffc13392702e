package org.relais.host.rest.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** The pieces that answers are made of. */
public final class Json {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static <T> ArrayNode array(Collection<? extends T> each, Function<T, ? extends JsonNode> shape) {
        ArrayNode array = array();
        each.forEach(one -> array.add(shape.apply(one)));
        return array;
    }

    public static ArrayNode texts(Collection<String> each) {
        return array(each, TextNode::valueOf);
    }

    /** The text, or null where there is none. */
    public static JsonNode text(String text) {
        return text == null ? NullNode.getInstance() : TextNode.valueOf(text);
    }

    /** A moment as Jira writes it, 2026-11-23T10:15:30.000+0000; or null. */
    public static JsonNode time(Instant moment) {
        return moment == null ? NullNode.getInstance() : TextNode.valueOf(TIME.format(moment));
    }

    public static JsonNode nothing() {
        return NullNode.getInstance();
    }
}
