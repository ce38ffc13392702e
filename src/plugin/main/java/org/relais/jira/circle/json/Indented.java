package org.relais.jira.circle.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/** JSON with two spaces to a level and a line to a member, in UTF-8: the same bytes whatever library parses it. */
final class Indented {
    private final StringBuilder text = new StringBuilder();

    private Indented() {}

    static byte[] bytes(JsonNode json) {
        Indented indented = new Indented();
        indented.value(json, 0);
        return indented.text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(JsonNode json, int level) {
        if (json.isObject() && !json.isEmpty()) object(json, level);
        else if (json.isArray() && !json.isEmpty()) array(json, level);
        else text.append(json); // an empty one, or no container
    }

    private void object(JsonNode json, int level) {
        text.append('{');
        for (Iterator<Map.Entry<String, JsonNode>> members = json.fields(); members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            line(level + 1);
            text.append(TextNode.valueOf(member.getKey())).append(": ");
            value(member.getValue(), level + 1);
            if (members.hasNext()) text.append(',');
        }
        line(level);
        text.append('}');
    }

    private void array(JsonNode json, int level) {
        text.append('[');
        for (Iterator<JsonNode> all = json.elements(); all.hasNext(); ) {
            line(level + 1);
            value(all.next(), level + 1);
            if (all.hasNext()) text.append(',');
        }
        line(level);
        text.append(']');
    }

    private void line(int level) {
        text.append('\n').append("  ".repeat(level));
    }
}
