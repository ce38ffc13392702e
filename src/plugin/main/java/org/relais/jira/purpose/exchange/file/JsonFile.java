package org.relais.jira.purpose.exchange.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.relais.jira.access.Version;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.exchange.Sheet;
import org.relais.jira.purpose.exchange.Sheet.Unreadable;
import org.relais.jira.purpose.exchange.Told;

/** Purposes as JSON: an object whose one member, {@code purposes}, is a list with a line for each issue. */
public final class JsonFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LIST = "purposes";

    private JsonFile() {}

    public static <T> T read(JsonNode file, Function<List<Told>, T> rows, Function<Unreadable, T> fault) {
        JsonNode list = file.path(LIST);
        if (!list.isArray()) return fault.apply(notTheShape(0));
        if (list.size() > Sheet.MOST_ROWS) {
            return fault.apply(Unreadable.of(Unreadable.Reason.TOO_MANY, Sheet.MOST_ROWS, list.size()));
        }
        List<Told> read = new ArrayList<>();
        for (JsonNode one : list) {
            Optional<Told> row = row(read.size() + 1, one);
            if (row.isEmpty()) return fault.apply(notTheShape(read.size() + 1));
            read.add(row.get());
        }
        return rows.apply(read);
    }

    private static Unreadable notTheShape(int at) {
        return Unreadable.of(Unreadable.Reason.NOT_THE_SHAPE, at, String.join(", ", Sheet.COLUMNS));
    }

    /** A member that is null takes the part back, as a blank cell does. */
    private static Optional<Told> row(int number, JsonNode one) {
        if (!one.isObject()) return Optional.empty();
        for (var member : one.properties()) {
            JsonNode value = member.getValue();
            boolean number0 = member.getKey().equals(Sheet.ISSUE) && value.isIntegralNumber();
            boolean fits = value.isTextual() || value.isNull() || number0;
            if (!fits || !Sheet.COLUMNS.contains(member.getKey())) return Optional.empty();
        }
        Map<Part, String> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (one.has(part.word())) texts.put(part, text(one, part.word()));
        }
        Optional<Version> version = Optional.of(text(one, Sheet.VERSION))
                .filter(text -> !text.isEmpty())
                .map(Version::new);
        return Optional.of(new Told(number, text(one, Sheet.ISSUE), text(one, Sheet.KEY), texts, version));
    }

    private static String text(JsonNode one, String member) {
        JsonNode value = one.path(member);
        return value.isNull() ? "" : value.asText();
    }

    public static String opening() {
        return "{\"" + LIST + "\":[\n";
    }

    public static String between() {
        return ",\n";
    }

    public static String closing() {
        return "\n]}\n";
    }

    /** A purpose as an entry of the list. */
    public static String entry(String key, Purpose purpose) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put(Sheet.ISSUE, purpose.issue().value());
        entry.put(Sheet.KEY, key);
        for (Part part : Part.values())
            entry.put(part.word(), purpose.part(part).orElse(null));
        entry.put(Sheet.VERSION, purpose.version().value());
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
