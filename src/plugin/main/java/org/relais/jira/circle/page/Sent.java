package org.relais.jira.circle.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Texts;

/** What was sent with one of the forms of {@link RelaisRoleEdit}. What is no date or time is a {@link Wrong}. */
final class Sent {
    private final HttpServletRequest request;

    Sent(HttpServletRequest request) {
        this.request = request;
    }

    /** A field that holds something else than it asks for. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String key;

        Wrong(String key) {
            super(key);
            this.key = key;
        }

        /** The sentence that says so. */
        String key() {
            return key;
        }
    }

    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    /** What was typed there, if it was this form that was sent; otherwise what stands. */
    String or(String form, String name, String standing) {
        return text("form").equals(form) ? text(name) : standing;
    }

    /** The id of the part that the form is about. */
    Optional<String> part() {
        return Optional.of(text("part")).filter(NodeId::fits);
    }

    /** The version that the form was made of; one that nothing has where it says none. */
    long version() {
        String sent = text("version");
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    /** A text in each language that the form offers; blank ones are none. */
    Texts texts(String name) {
        Map<String, String> texts = new TreeMap<>();
        request.getParameterMap().keySet().stream()
                .filter(one -> one.startsWith(name + ".") && !text(one).isEmpty())
                .forEach(one -> texts.put(one.substring(name.length() + 1), text(one)));
        return Texts.of(texts);
    }

    /** Words with commas between. */
    SortedSet<String> list(String name) {
        SortedSet<String> words = new TreeSet<>();
        Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    Optional<LocalDate> date(String name) {
        return read(name, LocalDate::parse, "circle.page.day.wrong");
    }

    LocalTime time(String name) {
        return read(name, LocalTime::parse, "circle.edit.time.wrong")
                .orElseThrow(() -> new Wrong("circle.edit.time.wrong"));
    }

    ZoneId zone(String name) {
        return read(name, ZoneId::of, "circle.edit.zone.wrong").orElseThrow(() -> new Wrong("circle.edit.zone.wrong"));
    }

    Set<DayOfWeek> days(String name) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        String[] sent = request.getParameterValues(name);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> sent != null && Arrays.asList(sent).contains(Integer.toString(day.getValue())))
                .forEach(days::add);
        if (days.isEmpty()) throw new Wrong("circle.edit.days.none");
        return days;
    }

    private <T> Optional<T> read(String name, Function<String, T> reading, String fault) {
        if (text(name).isEmpty()) return Optional.empty();
        try {
            return Optional.of(reading.apply(text(name)));
        } catch (DateTimeException e) {
            throw new Wrong(fault);
        }
    }
}
