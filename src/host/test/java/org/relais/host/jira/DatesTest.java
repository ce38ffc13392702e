package org.relais.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.host.i18n.I18n;
import org.relais.host.jira.time.HostDates;
import org.relais.host.jira.time.HostTimeZones;
import org.relais.host.people.Person;
import org.relais.host.web.CurrentVisit;

/** Moments as each person reads them. */
class DatesTest {
    private static final Person CLAIRE = person("claire", "Europe/Paris", "fr_FR");
    private static final Person ANA = person("ana", "Asia/Kathmandu", null);
    private final I18n words = new I18n(user -> user instanceof Person person ? person.locale() : Locale.ENGLISH);
    private final CurrentVisit visit = new CurrentVisit(words);
    private final HostTimeZones zones = new HostTimeZones(visit);
    private final DateTimeFormatter formatter = new HostDates(
                    visit, zones, words, Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC))
            .formatter();

    DatesTest() {
        words.add("host", DatesTest.class.getClassLoader(), "host/i18n/managers");
    }

    private static Person person(String name, String zone, String locale) {
        return new Person(name, 1, name, name, null, true, zone, locale);
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T11:59:30Z | Just now | À l’instant",
                "2026-11-23T11:59:00Z | 1 minute ago | il y a 1 minute",
                "2026-11-23T11:15:00Z | 45 minutes ago | il y a 45 minutes",
                "2026-11-23T09:00:00Z | 3 hours ago | il y a 3 heures",
                "2026-11-22T09:05:00Z | Yesterday 2:50 PM | Hier 10:05 AM",
                "2026-11-19T09:05:00Z | Thursday 2:50 PM | jeudi 10:05 AM",
                "2026-11-16T09:05:00Z | 16/Nov/26 2:50 PM | 16/nov./26 10:05 AM",
                "2026-11-23T13:00:00Z | 23/Nov/26 6:45 PM | 23/nov./26 2:00 PM"
            })
    void a_moment_is_told_as_seen_from_now(String moment, String inKathmandu, String inParis) {
        DateTimeFormatter relative = formatter.withStyle(DateTimeStyle.RELATIVE);
        assertThat(relative.forUser(ANA).format(at(moment))).isEqualTo(inKathmandu);
        assertThat(relative.forUser(CLAIRE).format(at(moment))).isEqualTo(inParis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPLETE | 23/Nov/26 1:05 AM",
                "DATE | 23/Nov/26",
                "DATE_PICKER | 23/Nov/26",
                "DATE_TIME_PICKER | 23/Nov/26 1:05 AM",
                "TIME | 1:05 AM",
                "ISO_8601_DATE | 2026-11-23",
                "ISO_8601_DATE_TIME | 2026-11-23T01:05:00+0545",
                "RSS_RFC822_DATE_TIME | Mon, 23 Nov 2026 01:05:00 +0545",
                "RELATIVE_WITHOUT_TIME | Today",
                "RELATIVE_ALWAYS_WITH_TIME | Today 1:05 AM"
            })
    void each_style_is_written_in_the_persons_zone(DateTimeStyle style, String written) {
        assertThat(formatter.forUser(ANA).withStyle(style).format(at("2026-11-22T19:20:00Z")))
                .isEqualTo(written);
    }

    @Test
    void what_was_written_is_read_again() {
        DateTimeFormatter picker = formatter.forUser(CLAIRE).withStyle(DateTimeStyle.DATE_TIME_PICKER);
        assertThat(picker.parse(picker.format(at("2026-07-01T10:30:00Z")))).isEqualTo(at("2026-07-01T10:30:00Z"));
        DateTimeFormatter day =
                formatter.withZone(TimeZone.getTimeZone("Asia/Kathmandu")).withStyle(DateTimeStyle.DATE_PICKER);
        assertThat(day.parse(" 5/mar/27 ")).isEqualTo(at("2027-03-04T18:15:00Z"));
        assertThatThrownBy(() -> day.parse("2027-03-05")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> day.parse(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_is_logged_in_reads_in_their_own_zone_and_language() {
        visit.setLoggedInUser(CLAIRE);
        assertThat(zones.getLoggedInUserTimeZone().getID()).isEqualTo("Europe/Paris");
        assertThat(formatter.forLoggedInUser().format(at("2026-11-22T19:20:00Z")))
                .isEqualTo("22/nov./26 8:20 PM");
        visit.clearLoggedInUser();
        assertThat(zones.getLoggedInUserTimeZone()).isEqualTo(zones.getDefaultTimezone());
        assertThat(zones.getTimeZoneforUser(null)).isEqualTo(zones.getDefaultTimezone());
    }
}
