package org.relais.cli.input;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.cli.Fault;

/**
 * One thing in a JSON, YAML or TOML file, which knows where it stands; so that whoever expects something else there can
 * say so. What is null is the same as what is not there.
 *
 * @param value a map, a list, a text, a truth; numbers and dates are their text
 */
public record Item(Object value, String file, int line, String path) {
    private static final int SHORT = 60;

    public boolean isMap() {
        return value instanceof Map;
    }

    public boolean isList() {
        return value instanceof List;
    }

    public Map<String, Item> map() {
        if (!isMap()) throw wrong("input.object");
        @SuppressWarnings("unchecked") // the reader of files makes no other
        Map<String, Item> map = (Map<String, Item>) value;
        return map;
    }

    public List<Item> list() {
        if (!isList()) throw wrong("input.list");
        @SuppressWarnings("unchecked") // the reader of files makes no other
        List<Item> list = (List<Item>) value;
        return list;
    }

    /** What is there, unless it is null. */
    public Optional<Item> at(String key) {
        return Optional.ofNullable(map().get(key)).filter(item -> item.value() != null);
    }

    /** The first of several names under which something is there. */
    public Optional<Item> first(String... keys) {
        for (String key : keys) {
            Optional<Item> found = at(key);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    public boolean has(String key) {
        return at(key).isPresent();
    }

    /** The list there; an empty one where there is none. */
    public List<Item> list(String key) {
        return at(key).map(Item::list).orElse(List.of());
    }

    /** All that is in the lists of these names. */
    public List<Item> lists(String... keys) {
        List<Item> all = new ArrayList<>();
        for (String key : keys) all.addAll(list(key));
        return all;
    }

    /** The text there; an empty one where there is none. */
    public String text(String key) {
        return at(key).map(Item::text).orElse("");
    }

    /** The text or number that this is. */
    public String text() {
        if (value instanceof Map || value instanceof List || value instanceof Boolean || value == null) {
            throw wrong("input.text");
        }
        return (String) value;
    }

    /** The text there, without which nothing goes on. */
    public String need(String key) {
        String text = text(key);
        if (text.isBlank()) throw Fault.at(file, line, "input.needed", key, path.isEmpty() ? "/" : path);
        return text;
    }

    public boolean flag(String key) {
        Optional<Item> there = at(key);
        if (there.isEmpty()) return false;
        if (there.get().value() instanceof Boolean truth) return truth;
        throw there.get().wrong("input.truth");
    }

    /** The day there, of a date or of an instant as its zone has it. */
    public Optional<LocalDate> day(String key) {
        return at(key).filter(item -> !item.text().isBlank()).map(Item::day);
    }

    private LocalDate day() {
        String text = text().strip();
        try {
            if (text.length() == 10) return LocalDate.parse(text);
            String zoned = text.replace(' ', 'T').replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
            return zoned.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(zoned).toLocalDate()
                    : LocalDate.parse(zoned.substring(0, Math.min(10, zoned.length())));
        } catch (DateTimeParseException unreadable) {
            throw wrong("input.day");
        }
    }

    private Fault wrong(String key) {
        return Fault.at(file, line, key, path.isEmpty() ? "/" : path, shown());
    }

    private String shown() {
        if (isMap()) return "{…}";
        if (isList()) return "[…]";
        String text = String.valueOf(value);
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
