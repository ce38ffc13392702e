package org.relais.jira.hours;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Time as a clock on a wall shows it: its beginning belongs to it, its end does not. Never empty. */
record Stretch(LocalDateTime from, LocalDateTime to) {
    static Optional<Stretch> between(LocalDateTime from, LocalDateTime to) {
        return from.isBefore(to) ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }

    Optional<Stretch> before(LocalDateTime end) {
        return between(from, to.isBefore(end) ? to : end);
    }

    Optional<Stretch> since(LocalDateTime beginning) {
        return between(from.isAfter(beginning) ? from : beginning, to);
    }

    /**
     * When the clocks of a zone show it. What a clock skips is not there, and what it shows twice is there twice: so it may
     * be none, or several.
     */
    List<Span> in(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<Span> spans = new ArrayList<>();
        Instant cursor = from.toInstant(ZoneOffset.MAX);
        Instant end = to.toInstant(ZoneOffset.MIN);
        while (cursor.isBefore(end)) {
            ZoneOffset offset = rules.getOffset(cursor);
            ZoneOffsetTransition next = rules.nextTransition(cursor);
            Instant until = next == null || next.getInstant().isAfter(end) ? end : next.getInstant();
            Optional<Span> alike = Span.between(cursor, until);
            Optional<Span> shown = Span.between(from.toInstant(offset), to.toInstant(offset));
            alike.flatMap(one -> shown.flatMap(one::common)).ifPresent(spans::add);
            cursor = until;
        }
        return spans;
    }
}
