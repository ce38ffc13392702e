package org.relais.jira.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The public holidays of the world. */
public interface PublicCalendars {
    /** What a calendar is called: a country, or a part of the country before it in the list. */
    record Named(CalendarName calendar, String name, boolean country) {}

    boolean knows(CalendarName calendar);

    /** The days off of a year; none for a calendar that is not known, and for {@link CalendarName#NONE}. */
    Set<LocalDate> off(CalendarName calendar, int year);

    /** Every country by its name in this language, each followed by its parts by theirs. */
    List<Named> names(Locale language);
}
