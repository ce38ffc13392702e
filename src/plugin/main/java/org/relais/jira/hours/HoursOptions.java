package org.relais.jira.hours;

import java.util.Arrays;
import org.relais.jira.home.Choices;
import org.relais.jira.home.Option;

/** What administrators decide for whoever has said nothing about their hours. */
public final class HoursOptions {
    /** The usual week, on one line. */
    public static final Option WEEK = Option.text("hours-week", 600);
    /** The public holidays that are kept. */
    public static final Option CALENDAR = Option.text("hours-calendar", 200);
    /** What others see. */
    public static final Option SHOWN = Option.choice(
            "hours-shown", Arrays.stream(Showing.values()).map(Showing::word).toList(), Showing.HOURS.word());

    private static final String DECIDED = "week ";

    private HoursOptions() {}

    /** The hours of whoever has said nothing. */
    public static Hours usual(Choices ofAll, PublicCalendars calendars) {
        String week = ofAll.of(WEEK);
        String name = ofAll.of(CALENDAR);
        boolean known = CalendarName.possible(name) && calendars.knows(new CalendarName(name));
        return Hours.of(
                week.startsWith(DECIDED) ? Week.ofLine(week.substring(DECIDED.length())) : Week.USUAL,
                known ? new CalendarName(name) : CalendarName.NONE,
                Showing.of(ofAll.of(SHOWN)).orElse(Showing.HOURS));
    }

    /** A week as the option has it, one without any hours too. */
    static String decided(Week week) {
        return DECIDED + week.line();
    }
}
