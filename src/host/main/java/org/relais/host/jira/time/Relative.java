package org.relais.host.jira.time;

import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.util.I18nHelper;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A moment as seen from now: just now, minutes or hours ago, yesterday, a day of the last week; else as it is. */
record Relative(I18nHelper i18n, Locale locale, ZonedDateTime now) {
    String write(ZonedDateTime moment, boolean withTime) {
        Duration ago = Duration.between(moment, now);
        long days = ChronoUnit.DAYS.between(moment.toLocalDate(), now.toLocalDate());
        boolean near = !ago.isNegative() && days < 7;
        if (near && days == 0) return withTime ? today(ago) : i18n.getText("managers.time.today");
        if (!near) return plain(withTime ? DateTimeStyle.COMPLETE : DateTimeStyle.DATE, moment);
        return withTime ? day(moment, days) + " " + plain(DateTimeStyle.TIME, moment) : day(moment, days);
    }

    /** The same, but the time of the day is never left out. */
    String always(ZonedDateTime moment) {
        long days = ChronoUnit.DAYS.between(moment.toLocalDate(), now.toLocalDate());
        if (days < 0 || days >= 7) return plain(DateTimeStyle.COMPLETE, moment);
        String day = days == 0 ? i18n.getText("managers.time.today") : day(moment, days);
        return day + " " + plain(DateTimeStyle.TIME, moment);
    }

    private String day(ZonedDateTime moment, long days) {
        return days == 1
                ? i18n.getText("managers.time.yesterday")
                : moment.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    private String today(Duration ago) {
        if (ago.toMinutes() < 1) return i18n.getText("managers.time.now");
        if (ago.toHours() < 1) return i18n.getText("managers.time.minutes", ago.toMinutes());
        return i18n.getText("managers.time.hours", ago.toHours());
    }

    private String plain(DateTimeStyle style, ZonedDateTime moment) {
        return Patterns.of(style, locale).format(moment);
    }
}
