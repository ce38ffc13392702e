package org.relais.jira.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Somebody's hours on the time line. The clock on their wall decides: a minute that it skips is nobody's, and one that it
 * shows twice counts twice.
 */
public final class WorkingTime {
    /** How far it looks ahead: whoever has no hours within two years has none. */
    public static final Duration HORIZON = Duration.ofDays(731);

    private static final Duration STEP = Duration.ofDays(14);

    private final Hours hours;
    private final ZoneId zone;
    private final Predicate<LocalDate> publicHoliday;

    /** @param usual the zone of whoever has said none */
    public WorkingTime(Hours hours, ZoneId usual, PublicCalendars calendars) {
        this.hours = hours;
        this.zone = hours.zone().orElse(usual);
        this.publicHoliday =
                day -> calendars.off(hours.calendar(), day.getYear()).contains(day);
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether they are in their hours at this moment. */
    public boolean within(Instant time) {
        return !spans(time, time.plusNanos(1)).isEmpty();
    }

    /** Their hours between two moments, in order; what touches is one. */
    public List<Span> spans(Instant from, Instant to) {
        Optional<Span> asked = Span.between(from, to);
        if (asked.isEmpty()) return List.of();
        List<Span> spans = new ArrayList<>();
        LocalDate last = to.atZone(zone).toLocalDate();
        // the day before, for what goes on past midnight; and one more, for clocks that are set back a whole day
        for (LocalDate day = from.atZone(zone).toLocalDate().minusDays(2);
                !day.isAfter(last.plusDays(1));
                day = day.plusDays(1)) {
            for (Stretch stretch : hours.on(day, publicHoliday)) {
                for (Span span : stretch.in(zone)) asked.get().common(span).ifPresent(spans::add);
            }
        }
        return Span.joined(spans);
    }

    /** The first moment in their hours that is not before this one: this one, where they are in their hours. */
    public Optional<Instant> opens(Instant from) {
        return next(from).map(Span::from);
    }

    /** When the hours end in which they are, or into which they come next. */
    public Optional<Instant> closes(Instant from) {
        return next(from).map(Span::to);
    }

    private Optional<Span> next(Instant from) {
        Instant end = from.plus(HORIZON);
        for (Instant begin = from; begin.isBefore(end); begin = begin.plus(STEP)) {
            List<Span> some = spans(begin, begin.plus(STEP));
            if (some.isEmpty()) continue;
            Span first = some.get(0);
            // hours round the clock may go on beyond what was looked at
            Instant to = first.to();
            while (to.isBefore(end) && within(to))
                to = spans(to, to.plus(STEP)).get(0).to();
            return Optional.of(new Span(first.from(), to));
        }
        return Optional.empty();
    }

    /** How much of their hours lies between two moments; nothing where the second is not after the first. */
    public Duration working(Instant from, Instant to) {
        return spans(from, to).stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The whole working minutes between two moments. */
    public long minutes(Instant from, Instant to) {
        return working(from, to).toMinutes();
    }

    /** The first moment by which so many of their working minutes have passed; none where that is too far away. */
    public Optional<Instant> deadline(Instant from, long minutes) {
        Duration left = Duration.ofMinutes(minutes);
        if (left.isZero()) return Optional.of(from);
        Instant end = from.plus(HORIZON);
        for (Instant begin = from; begin.isBefore(end); begin = begin.plus(STEP)) {
            for (Span span : spans(begin, begin.plus(STEP))) {
                if (left.compareTo(span.length()) <= 0)
                    return Optional.of(span.from().plus(left));
                left = left.minus(span.length());
            }
        }
        return Optional.empty();
    }

    /** When both are in their hours, between two moments. */
    public List<Span> together(WorkingTime other, Instant from, Instant to) {
        return Span.common(spans(from, to), other.spans(from, to));
    }
}
