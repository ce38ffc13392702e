package org.relais.host.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes times as the visitor reads them: in their zone and their language. */
public record Dates(ZoneId zone, Locale locale) {
    static Dates of(Visit visit) {
        return new Dates(visit.zone(), visit.locale());
    }

    public String format(Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(instant.atZone(zone));
    }

    public String format(Timestamp moment) {
        return moment == null ? "" : format(moment.toInstant());
    }

    public String format(long millis) {
        return format(Instant.ofEpochMilli(millis));
    }

    public String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    /** For the {@code datetime} attribute. */
    public String iso(Instant instant) {
        return instant == null ? "" : instant.toString();
    }
}
