package org.relais.host.web.issue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as forms send it: yyyy-MM-dd. */
final class Day {
    private Day() {}

    static Optional<LocalDate> read(String day) {
        if (day == null || day.length() != 10) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
