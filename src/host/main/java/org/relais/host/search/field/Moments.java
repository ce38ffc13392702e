package org.relais.host.search.field;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.host.search.jql.JqlError;

/** Reads dates as they are written in a query, where and when the searcher is. */
record Moments(ZonedDateTime now) {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:[ T](\\d{1,2}):(\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("([-+]?)((?:\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern STEP = Pattern.compile("(\\d+)([wdhm])");
    private static final Pattern MILLIS = Pattern.compile("-?\\d{1,15}");

    /** The moment that a text means: a day at its start, a day and time, a period from now, or epoch milliseconds. */
    Optional<Instant> read(String written) {
        String text = written.strip();
        Matcher day = DAY.matcher(text);
        if (day.matches()) return day(day);
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) return Optional.of(now.toInstant().plus(length(period)));
        return MILLIS.matcher(text).matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(text)))
                : Optional.empty();
    }

    /** Reads moments that are kept as epoch milliseconds. */
    Function<Literal, Object> millis(String field) {
        return value -> read(value, field).toEpochMilli();
    }

    /** Reads days that are kept as the milliseconds of their midnight in this zone. */
    Function<Literal, Object> midnights(String field, ZoneId zone) {
        return value -> day(read(value, field)).atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** Reads days that are kept as {@code yyyy-MM-dd}. */
    Function<Literal, Object> days(String field) {
        return value -> day(read(value, field)).toString();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, now.getZone());
    }

    private Instant read(Literal value, String field) {
        return read(value.text()).orElseThrow(() -> JqlError.DATE.of(value.text(), field));
    }

    private Optional<Instant> day(Matcher day) {
        try {
            return Optional.of(
                    LocalDateTime.of(number(day, 1), number(day, 3), number(day, 4), number(day, 5), number(day, 6))
                            .atZone(now.getZone())
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        return day.group(group) == null ? 0 : Integer.parseInt(day.group(group));
    }

    private static Duration length(Matcher period) {
        Duration length = Duration.ZERO;
        Matcher step = STEP.matcher(period.group(2));
        while (step.find()) length = length.plus(step(Long.parseLong(step.group(1)), step.group(2)));
        return period.group(1).equals("-") ? length.negated() : length;
    }

    private static Duration step(long count, String unit) {
        return switch (unit) {
            case "w" -> Duration.ofDays(7 * count);
            case "d" -> Duration.ofDays(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
