package org.relais.jira.notice;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a person wants mail from Relais, by the clocks of their own time zone. A time span whose end is before its
 * beginning goes past midnight and belongs to the day on which it begins; one of equal ends is the whole day.
 *
 * @param from the first minute of the day in which mail may come
 * @param to the first minute in which it may not any more
 * @param days on which the time spans begin; at least one
 * @param followsHours whether mail comes within the person's own working hours, whatever the times and days here
 */
public record Wish(Mode mode, LocalTime from, LocalTime to, Set<DayOfWeek> days, boolean followsHours) {
    /** Within their own working hours. */
    public static final Wish USUAL = new Wish(
            Mode.AS_IT_COMES,
            LocalTime.of(8, 0),
            LocalTime.of(18, 0),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            true);

    private static final Duration LATER = Duration.ofDays(1);

    /** How mail comes. */
    public enum Mode {
        /** Each as soon as the person's hours allow. */
        AS_IT_COMES("as-it-comes"),
        /** All together, when their next hours begin. */
        DIGEST("digest"),
        /** Never: they look at <em>My relay</em>. */
        NEVER("never");

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        /** Its word in forms and i18n keys. */
        public String word() {
            return word;
        }
    }

    public Wish {
        if (days.isEmpty()) throw new IllegalArgumentException("no day");
        days = Set.copyOf(days);
    }

    /** Within these times of these days. */
    public Wish(Mode mode, LocalTime from, LocalTime to, Set<DayOfWeek> days) {
        this(mode, from, to, days, false);
    }

    /** Within their own working hours, in this way. */
    public static Wish following(Mode mode) {
        return new Wish(mode, USUAL.from, USUAL.to, USUAL.days, true);
    }

    /**
     * When a notice that was made then may be mailed, seen from now: now, or later. Where no working hours are in sight, it
     * is looked at again a day later.
     */
    Instant mailFrom(Instant made, Instant now, ZoneId zone, OwnHours.Openings hours) {
        if (!followsHours) return mailFrom(made, now, zone);
        Optional<Instant> wanted = mode == Mode.DIGEST ? hours.next(made) : Optional.of(made);
        return wanted.map(time -> time.isAfter(now) ? time : now)
                .flatMap(hours::within)
                .orElseGet(() -> now.plus(LATER));
    }

    /** When a notice that was made then may be mailed, seen from now: now, or later. */
    Instant mailFrom(Instant made, Instant now, ZoneId zone) {
        Instant wanted = mode == Mode.DIGEST ? nextHours(made.atZone(zone)) : made;
        Instant earliest = wanted.isAfter(now) ? wanted : now;
        return within(earliest.atZone(zone)) ? earliest : nextHours(earliest.atZone(zone));
    }

    private boolean within(ZonedDateTime time) {
        LocalTime clock = time.toLocalTime();
        boolean today = days.contains(time.getDayOfWeek());
        boolean yesterday = days.contains(time.getDayOfWeek().minus(1));
        if (from.isBefore(to)) return today && !clock.isBefore(from) && clock.isBefore(to);
        return (today && !clock.isBefore(from)) || (yesterday && clock.isBefore(to));
    }

    /** The next beginning of a time span after this moment; there is one within eight days. */
    private Instant nextHours(ZonedDateTime after) {
        return Stream.iterate(after.toLocalDate(), day -> day.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(day -> begins(day, after.getZone()))
                .filter(start -> start.isAfter(after.toInstant()))
                .findFirst()
                .orElseThrow();
    }

    private Instant begins(LocalDate day, ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }
}
