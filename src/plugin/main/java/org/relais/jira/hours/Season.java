package org.relais.jira.hours;

import java.time.LocalDate;

/** Another week than the usual one, from a day to a day, both included: the month of Ramadan, a summer of short Fridays. */
public record Season(LocalDate from, LocalDate to, Week week) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean meets(Season other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
