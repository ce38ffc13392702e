package org.relais.host.rest.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object among what was sent, read piece by piece; what has not the kind that is asked for is refused by name. */
public record Body(JsonNode json) {
    /** The whole of what was sent, which must be an object. */
    public static Body of(JsonNode sent) {
        if (sent == null || !sent.isObject()) throw Refused.badRequest("rest.json.body");
        return new Body(sent);
    }

    public boolean has(String name) {
        return json.has(name) && !json.get(name).isNull();
    }

    /** A text, or a number as text; nothing where it is null or was not sent. */
    public Optional<String> text(String name) {
        if (!has(name)) return Optional.empty();
        JsonNode value = json.get(name);
        if (!value.isTextual() && !value.isIntegralNumber()) throw Refused.badRequest("rest.json.text", name);
        return Optional.of(value.asText());
    }

    public String needText(String name) {
        return text(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refused.badRequest("rest.json.missing", name));
    }

    public Optional<Body> object(String name) {
        if (!has(name)) return Optional.empty();
        if (!json.get(name).isObject()) throw Refused.badRequest("rest.json.object", name);
        return Optional.of(new Body(json.get(name)));
    }

    public Body needObject(String name) {
        return object(name).orElseThrow(() -> Refused.badRequest("rest.json.missing", name));
    }

    /** The elements of a list; none where it was not sent. */
    public List<JsonNode> list(String name) {
        if (!has(name)) return List.of();
        if (!json.get(name).isArray()) throw Refused.badRequest("rest.json.list", name);
        List<JsonNode> each = new ArrayList<>();
        json.get(name).forEach(each::add);
        return each;
    }

    /** A list of texts; a single text may stand for a list, its parts separated by commas. */
    public List<String> texts(String name) {
        if (has(name) && json.get(name).isTextual()) {
            return List.of(json.get(name).asText().split(","));
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode one : list(name)) {
            if (!one.isTextual()) throw Refused.badRequest("rest.json.list", name);
            texts.add(one.asText());
        }
        return texts;
    }

    public int number(String name, int usual) {
        if (!has(name)) return usual;
        JsonNode value = json.get(name);
        if (value.isTextual()) return Page.number(name, value.asText(), usual);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw Refused.badRequest("rest.number", name, value.toString());
        }
        return value.asInt();
    }

    public boolean flag(String name, boolean usual) {
        if (!has(name)) return usual;
        if (!json.get(name).isBoolean()) throw Refused.badRequest("rest.json.flag", name);
        return json.get(name).asBoolean();
    }

    public List<Map.Entry<String, JsonNode>> members() {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        json.fields().forEachRemaining(members::add);
        return members;
    }
}
