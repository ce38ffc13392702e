package org.relais.jira.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some hours of a day, by the clock on the wall. If their end is not after their beginning they go on past midnight, and
 * belong to the day on which they begin; from 00:00 to 00:00 is the whole day.
 */
public record Shift(LocalTime from, LocalTime to) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}[:hH]\\d{2})\\s*[-–—]\\s*(\\d{1,2}[:hH]\\d{2})");
    private static final int DAY = 24 * 60;

    /** Reads 09:00-17:30, also with an h or a longer dash, and 24:00 for midnight; none where it is something else. */
    static Optional<Shift> read(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) return Optional.empty();
        try {
            return Optional.of(new Shift(time(matcher.group(1)), time(matcher.group(2))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        String plain = text.toLowerCase(java.util.Locale.ROOT).replace('h', ':');
        if (plain.equals("24:00")) return LocalTime.MIDNIGHT;
        return LocalTime.parse(plain.length() == 4 ? "0" + plain : plain);
    }

    /** As in 09:00-17:30. */
    public String written() {
        return from + "-" + to;
    }

    /** Its minutes on a clock that nobody sets. */
    public int minutes() {
        int minutes = (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
        return minutes > 0 ? minutes : minutes + DAY;
    }

    /** These hours of one day. */
    Stretch on(LocalDate day) {
        return new Stretch(
                day.atTime(from),
                to.isAfter(from) ? day.atTime(to) : day.plusDays(1).atTime(to));
    }
}
