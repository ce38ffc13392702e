package org.relais.jira.hours.rest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relais.jira.hours.Draft;
import org.relais.jira.hours.HoursService;
import org.relais.jira.hours.Week;

/** One's own hours as clients read them. The first seven members are what is sent back. */
public record HoursJson(
        String zone,
        Map<String, String> week,
        List<SeasonJson> seasons,
        String calendar,
        List<DayJson> daysOff,
        List<LeaveJson> leave,
        String shown,
        boolean said,
        String zoneInForce,
        boolean inHours,
        String opens,
        String version) {
    /** Another week, from a day to a day. */
    public record SeasonJson(String from, String to, Map<String, String> week) {}

    /** A holiday of one's own. */
    public record DayJson(String date, String note) {}

    /** Some days of leave. */
    public record LeaveJson(String from, boolean fromMidday, String to, boolean untilMidday, String note) {
        static LeaveJson of(Draft.LeaveDraft leave) {
            return new LeaveJson(leave.from(), leave.fromMidday(), leave.to(), leave.untilMidday(), leave.note());
        }
    }

    static HoursJson of(HoursService.Mine mine) {
        Draft draft = Draft.of(mine.hours());
        return new HoursJson(
                draft.zone(),
                week(mine.hours().week()),
                mine.hours().seasons().stream()
                        .map(one ->
                                new SeasonJson(one.from().toString(), one.to().toString(), week(one.week())))
                        .toList(),
                draft.calendar(),
                draft.daysOff().stream()
                        .map(day -> new DayJson(day.date(), day.note()))
                        .toList(),
                draft.leave().stream().map(LeaveJson::of).toList(),
                draft.shown(),
                mine.said(),
                mine.zone().getId(),
                mine.inHours(),
                mine.opens().map(Instant::toString).orElse(null),
                mine.version().value());
    }

    static Map<String, String> week(Week week) {
        Map<String, String> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), week.written(day));
        }
        return days;
    }
}
