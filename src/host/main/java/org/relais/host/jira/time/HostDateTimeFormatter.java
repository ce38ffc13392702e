package org.relais.host.jira.time;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** {@inheritDoc} With the patterns that a new Jira has. */
record HostDateTimeFormatter(HostDates host, ZoneId zone, Locale locale, DateTimeStyle style)
        implements DateTimeFormatter {
    @Override
    public DateTimeFormatter forLoggedInUser() {
        ZoneId theirs = host.zones().getLoggedInUserTimeZone().toZoneId();
        return new HostDateTimeFormatter(host, theirs, host.visit().getLocale(), style);
    }

    /** {@inheritDoc} Null is the anonymous visitor. */
    @Override
    public DateTimeFormatter forUser(ApplicationUser user) {
        Locale theirs = host.words().getInstance(user).getLocale();
        return new HostDateTimeFormatter(
                host, host.zones().getTimeZoneforUser(user).toZoneId(), theirs, style);
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle other) {
        return new HostDateTimeFormatter(host, zone, locale, other);
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return new HostDateTimeFormatter(host, host.systemZone(), locale, style);
    }

    @Override
    public DateTimeFormatter withZone(TimeZone timeZone) {
        return new HostDateTimeFormatter(host, timeZone.toZoneId(), locale, style);
    }

    @Override
    public DateTimeFormatter withLocale(Locale other) {
        return new HostDateTimeFormatter(host, zone, other, style);
    }

    @Override
    public String format(Date date) {
        ZonedDateTime moment = Instant.ofEpochMilli(date.getTime()).atZone(zone);
        ZonedDateTime now = host.clock().instant().atZone(zone);
        return switch (style) {
            case RELATIVE -> new Relative(host.words().getInstance(locale), locale, now).write(moment, true);
            case RELATIVE_WITHOUT_TIME ->
                new Relative(host.words().getInstance(locale), locale, now).write(moment, false);
            case RELATIVE_ALWAYS_WITH_TIME ->
                new Relative(host.words().getInstance(locale), locale, now).always(moment);
            default -> Patterns.of(style, locale).format(moment);
        };
    }

    @Override
    public Date parse(String text) {
        return Date.from(Patterns.parse(style, locale, zone, text));
    }
}
