package org.relais.jira.hours.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.relais.jira.hours.Draft;

/** Hours as a client sends them: the shape in which they are read, whose other members are passed over. */
final class JsonDraft {
    /** What counts of what is sent. */
    static final String MEMBERS = "zone, week, seasons, calendar, daysOff, leave, shown";

    private static final Set<String> READ_ONLY = Set.of("said", "zoneInForce", "inHours", "opens", "version");

    private JsonDraft() {}

    /** None where it has another shape. */
    static Optional<Draft> read(JsonNode json) {
        try {
            for (String member : names(json)) {
                if (!READ_ONLY.contains(member)) known(member, Set.of(MEMBERS.split(", ")));
            }
            return Optional.of(new Draft(
                    text(json, "zone"),
                    week(json.get("week")),
                    list(json, "seasons", JsonDraft::season),
                    needed(text(json, "calendar")),
                    list(json, "daysOff", one -> new Draft.DayDraft(text(one, "date"), text(one, "note"))),
                    list(json, "leave", JsonDraft::leave),
                    needed(text(json, "shown"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> names(JsonNode json) {
        if (json == null || !json.isObject()) throw new IllegalArgumentException("no object");
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void known(String member, Set<String> members) {
        if (!members.contains(member)) throw new IllegalArgumentException(member);
    }

    private static String needed(String text) {
        if (text.isEmpty()) throw new IllegalArgumentException("missing");
        return text;
    }

    private static String text(JsonNode json, String member) {
        JsonNode value = json.get(member);
        if (value == null || value.isNull()) return "";
        if (!value.isTextual()) throw new IllegalArgumentException(member);
        return value.textValue();
    }

    private static boolean flag(JsonNode json, String member) {
        JsonNode value = json.get(member);
        if (value == null) return false;
        if (!value.isBoolean()) throw new IllegalArgumentException(member);
        return value.booleanValue();
    }

    private static <T> List<T> list(JsonNode json, String member, Function<JsonNode, T> one) {
        JsonNode value = json.get(member);
        if (value == null) return List.of();
        if (!value.isArray()) throw new IllegalArgumentException(member);
        List<T> list = new ArrayList<>();
        value.forEach(element -> {
            names(element);
            list.add(one.apply(element));
        });
        return list;
    }

    private static Map<DayOfWeek, String> week(JsonNode json) {
        Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
        for (String name : names(json)) {
            week.put(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)), text(json, name));
        }
        return week;
    }

    private static Draft.SeasonDraft season(JsonNode json) {
        return new Draft.SeasonDraft(text(json, "from"), text(json, "to"), week(json.get("week")));
    }

    private static Draft.LeaveDraft leave(JsonNode json) {
        return new Draft.LeaveDraft(
                text(json, "from"),
                flag(json, "fromMidday"),
                text(json, "to"),
                flag(json, "untilMidday"),
                text(json, "note"));
    }
}
