package org.relais.host.jira.time;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.util.I18nHelper;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/** {@inheritDoc} In the zone and language of each person's profile. */
public final class HostDates implements DateTimeFormatterFactory {
    private final JiraAuthenticationContext visit;
    private final TimeZoneManager zones;
    private final I18nHelper.BeanFactory words;
    private final Clock clock;

    public HostDates(
            JiraAuthenticationContext visit, TimeZoneManager zones, I18nHelper.BeanFactory words, Clock clock) {
        this.visit = visit;
        this.zones = zones;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public DateTimeFormatter formatter() {
        return new HostDateTimeFormatter(this, systemZone(), Locale.ENGLISH, DateTimeStyle.COMPLETE);
    }

    ZoneId systemZone() {
        return zones.getDefaultTimezone().toZoneId();
    }

    TimeZoneManager zones() {
        return zones;
    }

    JiraAuthenticationContext visit() {
        return visit;
    }

    I18nHelper.BeanFactory words() {
        return words;
    }

    Clock clock() {
        return clock;
    }
}
