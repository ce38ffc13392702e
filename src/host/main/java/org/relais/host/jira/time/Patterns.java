package org.relais.host.jira.time;

import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How a new Jira writes moments. */
public final class Patterns {
    private static final String COMPLETE = "dd/MMM/yy h:mm a";

    private Patterns() {}

    static DateTimeFormatter of(DateTimeStyle style, Locale locale) {
        Locale language = machine(style) ? Locale.ENGLISH : locale;
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern(style))
                .toFormatter(language);
    }

    /** Written for machines: in English, whoever reads. */
    private static boolean machine(DateTimeStyle style) {
        return style == DateTimeStyle.RSS_RFC822_DATE_TIME
                || style == DateTimeStyle.ISO_8601_DATE
                || style == DateTimeStyle.ISO_8601_DATE_TIME;
    }

    private static String pattern(DateTimeStyle style) {
        return switch (style) {
            case DATE -> "dd/MMM/yy";
            case TIME -> "h:mm a";
            case DATE_PICKER -> "d/MMM/yy";
            case DATE_TIME_PICKER -> "d/MMM/yy h:mm a";
            case ISO_8601_DATE -> "yyyy-MM-dd";
            case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mm:ssZ";
            case RSS_RFC822_DATE_TIME -> "EEE, d MMM yyyy HH:mm:ss Z";
            default -> COMPLETE;
        };
    }

    /**
     * The moment that a text means; a day begins at midnight, a time is of 1 January 1970.
     *
     * @throws IllegalArgumentException where it is not written in this style
     */
    public static Instant parse(DateTimeStyle style, Locale locale, ZoneId zone, String text) {
        try {
            TemporalAccessor read = of(style, locale)
                    .parseBest(
                            text == null ? "" : text.trim(),
                            ZonedDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from,
                            LocalTime::from);
            if (read instanceof ZonedDateTime whole) return whole.toInstant();
            if (read instanceof LocalDateTime local) return local.atZone(zone).toInstant();
            if (read instanceof LocalDate day) return day.atStartOfDay(zone).toInstant();
            return LocalDate.EPOCH.atTime((LocalTime) read).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + text + "” is not written like " + pattern(style), e);
        }
    }
}
