package org.relais.host.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An object of a record, read with the types that Jira gives its members. What is missing or null reads as null. */
record Part(JsonNode node, Tidy tidy) {
    /** Jira writes +0000, others +00:00 or Z, with or without fractions. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    boolean has(String name) {
        return node.has(name);
    }

    private JsonNode member(String name) {
        JsonNode member = node.get(name);
        return member == null || member.isNull() ? null : member;
    }

    String text(String name) {
        JsonNode member = member(name);
        if (member == null) return null;
        if (!member.isTextual()) throw wrong(name, member, "a text");
        return tidy.text(member.textValue());
    }

    /** A text of one line, for names; null where it is blank. */
    String line(String name) {
        String text = text(name);
        return text == null || text.isBlank() ? null : tidy.line(text);
    }

    /** An identifier, which Jira writes as a text or as a number. */
    String id(String name) {
        JsonNode member = member(name);
        if (member == null) return null;
        if (!member.isTextual() && !member.isIntegralNumber()) throw wrong(name, member, "an id");
        String id = tidy.text(member.asText()).strip();
        return id.isEmpty() || id.length() > 60 ? null : id;
    }

    /** An identifier that is a number of the usual size, or null. */
    Long number(String name) {
        String id = id(name);
        return id != null && id.matches("[1-9][0-9]{0,14}") ? Long.valueOf(id) : null;
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode member = member(name);
        if (member == null) return otherwise;
        if (!member.isBoolean()) throw wrong(name, member, "true or false");
        return member.booleanValue();
    }

    Optional<Part> part(String name) {
        JsonNode member = member(name);
        if (member == null) return Optional.empty();
        if (!member.isObject()) throw wrong(name, member, "an object");
        return Optional.of(new Part(member, tidy));
    }

    List<Part> parts(String name) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode element : list(name)) {
            if (!element.isObject()) throw wrong(name, element, "a list of objects");
            parts.add(new Part(element, tidy));
        }
        return parts;
    }

    List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (JsonNode element : list(name)) {
            if (!element.isTextual()) throw wrong(name, element, "a list of texts");
            if (!element.textValue().isBlank()) lines.add(tidy.line(element.textValue()));
        }
        return lines;
    }

    private Iterable<JsonNode> list(String name) {
        JsonNode member = member(name);
        if (member == null) return List.of();
        if (!member.isArray()) throw wrong(name, member, "a list");
        return member;
    }

    Instant moment(String name) {
        String text = text(name);
        if (text == null) return null;
        try {
            return OffsetDateTime.parse(text.strip(), MOMENT).toInstant();
        } catch (DateTimeException e) {
            throw new BrokenRecord(name + " is no date and time: " + shown(text));
        }
    }

    /** A date as yyyy-MM-dd. */
    String day(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text)
                    .toString();
        } catch (DateTimeException e) {
            throw new BrokenRecord(name + " is no date: " + shown(text));
        }
    }

    private static BrokenRecord wrong(String name, JsonNode found, String wanted) {
        return new BrokenRecord(name + " should be " + wanted + " and is "
                + found.getNodeType().name().toLowerCase(Locale.ROOT) + " " + shown(found.toString()));
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
