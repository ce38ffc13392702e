package org.relais.jira.checklist;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When an item is due: the instant, and the zone in which somebody said so. */
public record Due(Instant at, ZoneId zone) {
    /** As it is stored: {@code 2026-12-01T09:00:00Z Europe/Paris}. */
    public String text() {
        return at + " " + zone.getId();
    }

    /** Reads {@link #text}; the zone may be left away and is UTC then. */
    public static Optional<Due> read(String text) {
        int space = text.indexOf(' ');
        try {
            Instant at = Instant.parse(space < 0 ? text : text.substring(0, space));
            ZoneId zone =
                    ZoneId.of(space < 0 ? "UTC" : text.substring(space + 1).strip());
            boolean sane = at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("9999-01-01T00:00:00Z"));
            return sane ? Optional.of(new Due(at.truncatedTo(ChronoUnit.MILLIS), zone)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
