package org.relais.jira.hours.page;

import java.util.List;

/** The page <em>My hours</em>, ready to print. */
public record HoursView(
        String version,
        boolean said,
        String now,
        List<HoursChoice> zones,
        List<DayLine> week,
        List<SeasonLine> seasons,
        List<HoursChoice> calendars,
        List<OffLine> daysOff,
        List<LeaveLine> leave,
        List<HoursChoice> showings,
        String file,
        List<String> passed) {
    /** Something that can be chosen. */
    public record HoursChoice(String word, String label, boolean chosen) {}

    /** The hours of a day of the week. */
    public record DayLine(String word, String label, String hours, boolean wrong) {}

    /** Another week. */
    public record SeasonLine(String number, String from, String to, List<DayLine> week) {}

    /** A holiday of one's own. */
    public record OffLine(String number, String date, String note) {}

    /** Some leave. */
    public record LeaveLine(
            String number, String from, boolean fromMidday, String to, boolean untilMidday, String note) {}

    /** What is wrong, and where. */
    public record WrongLine(String field, String sentence) {}
}
