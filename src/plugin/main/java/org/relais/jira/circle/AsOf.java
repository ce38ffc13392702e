package org.relais.jira.circle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.relais.jira.access.Visitor;

/** A day as a reader names it: what was so when that day ended where the reader lives; none is now. */
public record AsOf(Optional<LocalDate> day) {
    public static final AsOf NOW = new AsOf(Optional.empty());

    /** Reads yyyy-mm-dd; blank is now. Nothing where it is no day. */
    public static Optional<AsOf> read(String text) {
        if (text.isBlank()) return Optional.of(NOW);
        try {
            return Optional.of(new AsOf(Optional.of(LocalDate.parse(text.strip()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The last moment of the day; nothing where it is now, or the day is not over. */
    public Optional<Instant> moment(ZoneId zone, Instant now) {
        return day.map(one -> one.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1))
                .filter(end -> end.isBefore(now));
    }

    /** The structure of then, as far as this visitor may see it. */
    public Optional<View> open(CircleService circles, Visitor visitor, ZoneId zone, Instant now) {
        return moment(zone, now).map(then -> circles.openAsOf(visitor, then)).orElseGet(() -> circles.open(visitor));
    }
}
