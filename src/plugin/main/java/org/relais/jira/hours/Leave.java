package org.relais.jira.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Days on which somebody does not work, both included. Hours belong to the day on which they begin, so a night shift of
 * the evening before goes on to its end.
 *
 * @param fromMidday whether the first day is worked until midday
 * @param untilMidday whether the last day is worked from midday on
 * @param note why, for the person's own eyes
 */
public record Leave(LocalDate from, boolean fromMidday, LocalDate to, boolean untilMidday, Optional<String> note) {
    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 255;

    /** Whole days. */
    public static Leave of(LocalDate from, LocalDate to) {
        return new Leave(from, false, to, false, Optional.empty());
    }

    /** The days, whatever their halves. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The first days and last half of nothing: a day that begins at its own end. */
    boolean nothing() {
        return to.isBefore(from) || (from.equals(to) && fromMidday && untilMidday);
    }

    /** What is left of a day's hours. */
    List<Stretch> cut(LocalDate day, List<Stretch> hours) {
        if (!covers(day)) return hours;
        LocalDateTime midday = day.atTime(midday(hours));
        if (day.equals(from) && fromMidday) {
            return hours.stream().flatMap(one -> one.before(midday).stream()).toList();
        }
        if (day.equals(to) && untilMidday) {
            return hours.stream().flatMap(one -> one.since(midday).stream()).toList();
        }
        return List.of();
    }

    /** When the hours after lunch begin, where there are some; otherwise 12:00. */
    private static LocalTime midday(List<Stretch> hours) {
        return hours.stream()
                .skip(1)
                .map(one -> one.from().toLocalTime())
                .filter(time -> !time.isBefore(LocalTime.NOON))
                .findFirst()
                .orElse(LocalTime.NOON);
    }
}
