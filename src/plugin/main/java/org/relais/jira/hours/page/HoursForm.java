package org.relais.jira.hours.page;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.relais.jira.hours.Draft;

/** What was typed into the form of <em>My hours</em>. Lines in which nothing was typed are left out. */
final class HoursForm {
    /** More lines than anybody may keep, so that too many are refused and not lost. */
    private static final int MOST_LINES = 1_000;

    private final UnaryOperator<String> asked;

    /** @param asked gives a parameter of the request; null where it was not sent */
    HoursForm(UnaryOperator<String> asked) {
        this.asked = asked;
    }

    Draft draft() {
        return new Draft(
                text("zone"),
                week("week-"),
                lines(
                                "seasons",
                                "from",
                                i -> new Draft.SeasonDraft(
                                        text("seasons-" + i + "-from"),
                                        text("seasons-" + i + "-to"),
                                        week("seasons-" + i + "-")))
                        .stream()
                        .filter(one -> !(one.from()
                                        + one.to()
                                        + String.join("", one.week().values()))
                                .isBlank())
                        .toList(),
                text("calendar"),
                lines(
                                "days-off",
                                "date",
                                i -> new Draft.DayDraft(
                                        text("days-off-" + i + "-date"), text("days-off-" + i + "-note")))
                        .stream()
                        .filter(one -> !(one.date() + one.note()).isBlank())
                        .toList(),
                lines("leave", "from", this::leave).stream()
                        .filter(one -> !(one.from() + one.to() + one.note()).isBlank())
                        .toList(),
                text("shown"));
    }

    private Draft.LeaveDraft leave(int i) {
        String line = "leave-" + i;
        return new Draft.LeaveDraft(
                text(line + "-from"),
                text(line + "-from-half").equals("midday"),
                text(line + "-to"),
                text(line + "-to-half").equals("midday"),
                text(line + "-note"));
    }

    private <T> List<T> lines(String list, String field, IntFunction<T> line) {
        List<T> lines = new ArrayList<>();
        for (int i = 1; i <= MOST_LINES && asked.apply(list + "-" + i + "-" + field) != null; i++)
            lines.add(line.apply(i));
        return lines;
    }

    private Map<DayOfWeek, String> week(String prefix) {
        Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values())
            week.put(day, text(prefix + day.name().toLowerCase(Locale.ROOT)));
        return week;
    }

    String text(String name) {
        String value = asked.apply(name);
        return value == null ? "" : value;
    }
}
