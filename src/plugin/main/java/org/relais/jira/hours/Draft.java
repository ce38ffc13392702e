package org.relais.jira.hours;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Hours as somebody typed them, right or wrong. Dates are ISO's, as in 2027-03-29; hours are as in 09:00-12:30, 14:00-18:00.
 *
 * @param zone blank for the zone that they have in Jira
 */
public record Draft(
        String zone,
        Map<DayOfWeek, String> week,
        List<SeasonDraft> seasons,
        String calendar,
        List<DayDraft> daysOff,
        List<LeaveDraft> leave,
        String shown) {
    /** Another week, from a day to a day. */
    public record SeasonDraft(String from, String to, Map<DayOfWeek, String> week) {}

    /** A holiday of one's own. */
    public record DayDraft(String date, String note) {}

    /** Some days of leave. */
    public record LeaveDraft(String from, boolean fromMidday, String to, boolean untilMidday, String note) {}

    /** Hours as they would be typed. */
    public static Draft of(Hours hours) {
        return new Draft(
                hours.zone().map(Object::toString).orElse(""),
                of(hours.week()),
                hours.seasons().stream()
                        .map(one ->
                                new SeasonDraft(one.from().toString(), one.to().toString(), of(one.week())))
                        .toList(),
                hours.calendar().value(),
                hours.daysOff().stream()
                        .map(off ->
                                new DayDraft(off.date().toString(), off.note().orElse("")))
                        .toList(),
                hours.leave().stream().map(Draft::of).toList(),
                hours.shown().word());
    }

    /** Leave as it would be typed. */
    public static LeaveDraft of(Leave leave) {
        return new LeaveDraft(
                leave.from().toString(),
                leave.fromMidday(),
                leave.to().toString(),
                leave.untilMidday(),
                leave.note().orElse(""));
    }

    /** A week as it would be typed. */
    public static Map<DayOfWeek, String> of(Week week) {
        Map<DayOfWeek, String> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) days.put(day, week.written(day));
        return days;
    }
}
