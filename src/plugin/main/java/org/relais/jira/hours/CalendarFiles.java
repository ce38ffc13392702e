package org.relais.jira.hours;

import java.time.Instant;
import java.time.ZoneId;

/** Reads calendars that people bring from elsewhere. */
public interface CalendarFiles {
    /** The leave in an iCalendar file, by the clock of this zone; whatever is wrong with the file, there is an answer. */
    Away read(String file, ZoneId zone, Instant now);
}
