package org.relais.jira.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The clock against a table that was computed by hand; beside each case stands how. Offsets are those of the IANA data. */
class ClockTableTest {
    private static final DayOfWeek[] WEEKDAYS = {MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY};
    private static final DayOfWeek[] SUNDAY_TO_THURSDAY = {SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY};
    private static final DayOfWeek[] SUNDAY_TO_FRIDAY = {SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY};

    /** Easter Sunday of 2027 is March 28. */
    static final PublicCalendars EASTER = new PublicCalendars() {
        @Override
        public boolean knows(CalendarName calendar) {
            return calendar.value().equals("de");
        }

        @Override
        public Set<LocalDate> off(CalendarName calendar, int year) {
            return knows(calendar) && year == 2027
                    ? Set.of(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29))
                    : Set.of();
        }

        @Override
        public List<Named> names(Locale language) {
            return List.of(new Named(new CalendarName("de"), "Germany", true));
        }
    };

    /** Somebody with hours that can be added to. */
    private record Person(ZoneId zone, Hours hours) {
        static Person in(String zone, Week week) {
            return new Person(ZoneId.of(zone), Hours.of(week, CalendarName.NONE, Showing.HOURS));
        }

        static Person in(String zone, String everyWeekday) {
            return in(zone, Week.of(everyWeekday, WEEKDAYS));
        }

        Person keeping(String calendar) {
            Hours same = hours;
            return new Person(
                    zone,
                    new Hours(
                            same.zone(),
                            same.week(),
                            same.seasons(),
                            new CalendarName(calendar),
                            same.daysOff(),
                            same.leave(),
                            same.shown()));
        }

        Person season(String from, String to, Week week) {
            Season season = new Season(LocalDate.parse(from), LocalDate.parse(to), week);
            return new Person(
                    zone,
                    new Hours(
                            hours.zone(),
                            hours.week(),
                            List.of(season),
                            hours.calendar(),
                            hours.daysOff(),
                            hours.leave(),
                            hours.shown()));
        }

        Person off(String day) {
            List<DayOff> days = List.of(new DayOff(LocalDate.parse(day), Optional.empty()));
            return new Person(
                    zone,
                    new Hours(
                            hours.zone(),
                            hours.week(),
                            hours.seasons(),
                            hours.calendar(),
                            days,
                            hours.leave(),
                            hours.shown()));
        }

        Person leave(String from, boolean fromMidday, String to, boolean untilMidday) {
            return new Person(
                    zone,
                    hours.with(List.of(new Leave(
                            LocalDate.parse(from), fromMidday, LocalDate.parse(to), untilMidday, Optional.empty()))));
        }

        WorkingTime time() {
            return new WorkingTime(hours, zone, EASTER);
        }
    }

    private static final Person BERLIN = Person.in("Europe/Berlin", "09:00-17:00");
    private static final Person PARIS = Person.in("Europe/Paris", "09:00-12:30, 14:00-18:00");
    private static final Person NEW_YORK = Person.in("America/New_York", "09:00-17:00");
    private static final Person LORD_HOWE = Person.in("Australia/Lord_Howe", Week.of("00:00-06:00", SUNDAY));
    private static final Person KATHMANDU = Person.in("Asia/Kathmandu", Week.of("10:00-17:00", SUNDAY_TO_FRIDAY));
    private static final Person CHATHAM = Person.in("Pacific/Chatham", "09:00-17:00");
    private static final Person CAIRO = Person.in("Africa/Cairo", Week.of("09:00-17:00", SUNDAY_TO_THURSDAY));
    private static final Person RIYADH = Person.in("Asia/Riyadh", Week.of("08:00-17:00", SUNDAY_TO_THURSDAY))
            .season("2027-02-08", "2027-03-09", Week.of("10:00-15:00", SUNDAY_TO_THURSDAY));
    private static final Person MANILA = Person.in("Asia/Manila", "22:00-06:00");
    private static final Person MANILA_DAILY = Person.in("Asia/Manila", Week.of("22:00-06:00", DayOfWeek.values()));
    private static final Person APIA = Person.in("Pacific/Apia", "09:00-17:00");

    private static Arguments row(String what, Person who, String from, String to, int minutes, String how) {
        return Arguments.of(what, who, from, to, minutes, how);
    }

    static Stream<Arguments> minutes() {
        return Stream.of(
                row(
                        "a working day",
                        BERLIN,
                        "2026-11-25T08:00:00Z",
                        "2026-11-25T16:00:00Z",
                        480,
                        "CET is UTC+1: 09:00 to 17:00 is 8 h"),
                row(
                        "a weekend",
                        BERLIN,
                        "2026-11-27T16:00:00Z",
                        "2026-11-30T08:00:00Z",
                        0,
                        "Friday 17:00 to Monday 09:00: none"),
                row(
                        "around a weekend",
                        BERLIN,
                        "2026-11-27T14:00:00Z",
                        "2026-11-30T09:00:00Z",
                        180,
                        "Friday 15-17, Monday 9-10"),
                row(
                        "around lunch",
                        PARIS,
                        "2026-11-25T11:00:00Z",
                        "2026-11-25T13:30:00Z",
                        60,
                        "12:00-12:30 and 14:00-14:30"),
                row(
                        "odd minutes",
                        Person.in("Europe/Paris", "08:07-11:53"),
                        "2026-11-24T23:00:00Z",
                        "2026-11-25T23:00:00Z",
                        226,
                        "3 h 46 min"),
                row(
                        "round the clock",
                        Person.in("UTC", Week.of("00:00-00:00", DayOfWeek.values())),
                        "2026-11-25T08:00:00Z",
                        "2026-11-27T09:30:00Z",
                        2970,
                        "49.5 h, no seam at midnight"),
                // Europe 2027-03-28: 02:00 CET becomes 03:00 CEST. 2026-10-25: 03:00 CEST becomes 02:00 CET.
                row(
                        "spring in Berlin",
                        Person.in("Europe/Berlin", Week.of("00:00-06:00", SUNDAY)),
                        "2027-03-27T23:00:00Z",
                        "2027-03-28T04:00:00Z",
                        300,
                        "6 h on the wall, one skipped"),
                row(
                        "autumn in Berlin",
                        Person.in("Europe/Berlin", Week.of("00:00-06:00", SUNDAY)),
                        "2026-10-24T22:00:00Z",
                        "2026-10-25T05:00:00Z",
                        420,
                        "6 h on the wall, one shown twice"),
                row(
                        "a night shift in spring",
                        Person.in("Europe/Berlin", Week.of("22:00-06:00", SATURDAY)),
                        "2027-03-27T21:00:00Z",
                        "2027-03-28T04:00:00Z",
                        420,
                        "8 h less one"),
                row(
                        "a night shift in autumn",
                        Person.in("Europe/Berlin", Week.of("22:00-06:00", SATURDAY)),
                        "2026-10-24T20:00:00Z",
                        "2026-10-25T05:00:00Z",
                        540,
                        "8 h and one"),
                row(
                        "an end that is shown twice",
                        Person.in("Europe/Berlin", Week.of("01:00-02:30", SUNDAY)),
                        "2026-10-24T22:00:00Z",
                        "2026-10-25T05:00:00Z",
                        120,
                        "23:00Z-00:30Z, and 02:00-02:30 CET again: 01:00Z-01:30Z"),
                row(
                        "a beginning that is skipped",
                        Person.in("Europe/Berlin", Week.of("02:30-04:00", SUNDAY)),
                        "2027-03-27T23:00:00Z",
                        "2027-03-28T04:00:00Z",
                        60,
                        "02:30-03:00 is not shown: 03:00-04:00 CEST"),
                // New York 2027-03-14 and 2026-11-01, both at 02:00
                row(
                        "spring in New York",
                        Person.in("America/New_York", Week.of("00:00-06:00", SUNDAY)),
                        "2027-03-14T05:00:00Z",
                        "2027-03-14T10:00:00Z",
                        300,
                        "EST is UTC-5, EDT is UTC-4"),
                row(
                        "autumn in New York",
                        Person.in("America/New_York", Week.of("00:00-06:00", SUNDAY)),
                        "2026-11-01T04:00:00Z",
                        "2026-11-01T11:00:00Z",
                        420,
                        "00:00 EDT to 06:00 EST"),
                // Lord Howe: +10:30, in summer +11; 2026-10-04 02:00 becomes 02:30, 2027-04-04 02:00 becomes 01:30
                row(
                        "spring on Lord Howe",
                        LORD_HOWE,
                        "2026-10-03T13:30:00Z",
                        "2026-10-03T19:00:00Z",
                        330,
                        "00:00+10:30 to 06:00+11"),
                row(
                        "autumn on Lord Howe",
                        LORD_HOWE,
                        "2027-04-03T13:00:00Z",
                        "2027-04-03T19:30:00Z",
                        390,
                        "00:00+11 to 06:00+10:30"),
                row(
                        "the half hour that comes twice",
                        Person.in("Australia/Lord_Howe", Week.of("01:30-02:00", SUNDAY)),
                        "2027-04-03T12:00:00Z",
                        "2027-04-03T20:00:00Z",
                        60,
                        "01:30-02:00 at +11 and at +10:30"),
                row(
                        "a day in Kathmandu",
                        KATHMANDU,
                        "2026-11-25T04:15:00Z",
                        "2026-11-25T11:15:00Z",
                        420,
                        "10:00 at +5:45 is 04:15Z"),
                // Chatham: +12:45, in summer +13:45; 2026-09-27 02:45 becomes 03:45, 2027-04-04 03:45 becomes 02:45
                row(
                        "spring night on Chatham",
                        Person.in("Pacific/Chatham", Week.of("22:00-06:00", SATURDAY)),
                        "2026-09-26T09:15:00Z",
                        "2026-09-26T16:15:00Z",
                        420,
                        "22:00+12:45 to 06:00+13:45"),
                row(
                        "autumn night on Chatham",
                        Person.in("Pacific/Chatham", Week.of("22:00-06:00", SATURDAY)),
                        "2027-04-03T08:15:00Z",
                        "2027-04-03T17:15:00Z",
                        540,
                        "22:00+13:45 to 06:00+12:45"),
                row(
                        "a Friday in Cairo",
                        CAIRO,
                        "2026-11-26T22:00:00Z",
                        "2026-11-28T22:00:00Z",
                        0,
                        "Friday and Saturday are the weekend"),
                row(
                        "a day of Ramadan",
                        RIYADH,
                        "2027-02-07T21:00:00Z",
                        "2027-02-08T21:00:00Z",
                        300,
                        "Monday 10:00-15:00 in place of 8-17"),
                row(
                        "the day before Ramadan",
                        RIYADH,
                        "2027-02-06T21:00:00Z",
                        "2027-02-07T21:00:00Z",
                        540,
                        "Sunday 8-17"),
                row(
                        "a leap day",
                        BERLIN,
                        "2028-02-28T16:00:00Z",
                        "2028-03-01T08:00:00Z",
                        480,
                        "Monday 17:00 to Wednesday 09:00: Tuesday, February 29"),
                row(
                        "past midnight",
                        MANILA,
                        "2026-11-27T14:00:00Z",
                        "2026-11-27T22:00:00Z",
                        480,
                        "Friday 22:00 to Saturday 06:00, UTC+8"),
                row(
                        "a free Monday and nights",
                        MANILA_DAILY.off("2026-11-30"),
                        "2026-11-29T14:00:00Z",
                        "2026-12-01T14:00:00Z",
                        480,
                        "Sunday's night goes on to Monday 06:00; Monday's does not begin"),
                row(
                        "an afternoon off",
                        PARIS.leave("2026-11-25", true, "2026-11-25", false),
                        "2026-11-24T23:00:00Z",
                        "2026-11-25T23:00:00Z",
                        210,
                        "09:00-12:30 is left"),
                row(
                        "a morning off",
                        BERLIN.leave("2026-11-25", false, "2026-11-25", true),
                        "2026-11-24T23:00:00Z",
                        "2026-11-25T23:00:00Z",
                        300,
                        "12:00-17:00 is left: no break, so noon parts the day"),
                row(
                        "leave from Thursday noon to Monday noon",
                        PARIS.leave("2026-11-26", true, "2026-11-30", true),
                        "2026-11-25T23:00:00Z",
                        "2026-11-30T23:00:00Z",
                        450,
                        "Thursday 09:00-12:30, Monday 14:00-18:00"),
                row(
                        "the day that Samoa left out",
                        APIA,
                        "2011-12-29T10:00:00Z",
                        "2011-12-30T10:00:00Z",
                        480,
                        "Thursday at UTC-10; Friday, December 30 was not; then Saturday at UTC+14"),
                row(
                        "a Wednesday seen from Berlin",
                        BERLIN,
                        "2026-11-25T08:00:00Z",
                        "2026-11-25T16:00:00Z",
                        480,
                        "before moving"),
                row(
                        "the same after moving to New York",
                        new Person(ZoneId.of("America/New_York"), BERLIN.hours()),
                        "2026-11-25T08:00:00Z",
                        "2026-11-25T16:00:00Z",
                        120,
                        "09:00 EST is 14:00Z"),
                row(
                        "S4: Toronto accepts at 09:20",
                        Person.in("America/Toronto", "09:00-17:00"),
                        "2026-12-03T13:10:00Z",
                        "2026-12-03T14:20:00Z",
                        20,
                        "09:00 is 14:00Z"),
                row(
                        "S5: Dublin accepts at 09:20",
                        Person.in("Europe/Dublin", "09:00-17:00"),
                        "2026-12-10T04:00:00Z",
                        "2026-12-10T09:20:00Z",
                        20,
                        "Ireland in winter is at UTC"),
                row(
                        "the wrong way round",
                        BERLIN,
                        "2026-11-25T16:00:00Z",
                        "2026-11-25T08:00:00Z",
                        0,
                        "no time lies between"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void minutes(String what, Person who, Instant from, Instant to, long minutes, String how) {
        assertThat(who.time().minutes(from, to)).as(how).isEqualTo(minutes);
    }

    static Stream<Arguments> openings() {
        return Stream.of(
                Arguments.of(
                        "S2: Easter in Berlin",
                        BERLIN.keeping("de"),
                        "2027-03-26T20:30:00Z",
                        "2027-03-30T07:00:00Z",
                        "Tuesday 09:00 CEST: 3.5 + 24 + 24 + 24 + 7 h = 82 h 30 min"),
                Arguments.of(
                        "without its holidays",
                        BERLIN,
                        "2027-03-26T20:30:00Z",
                        "2027-03-29T07:00:00Z",
                        "Monday 09:00 CEST, a day earlier"),
                Arguments.of(
                        "S1: Krakow",
                        Person.in("Europe/Warsaw", "09:00-17:00"),
                        "2026-11-30T06:20:00Z",
                        "2026-11-30T08:00:00Z",
                        "Monday 07:20, opens 09:00 CET"),
                Arguments.of(
                        "S3: Bengaluru",
                        Person.in("Asia/Kolkata", "09:30-18:30"),
                        "2027-01-08T15:00:00Z",
                        "2027-01-11T04:00:00Z",
                        "Friday 20:30; Monday 09:30 at +5:30"),
                Arguments.of(
                        "S3: leave in Lisbon",
                        Person.in("Europe/Lisbon", "09:00-17:00").leave("2027-01-09", false, "2027-01-31", false),
                        "2027-01-08T18:00:00Z",
                        "2027-02-01T09:00:00Z",
                        "Monday after three weeks"),
                Arguments.of("within the hours", BERLIN, "2026-11-25T10:11:12Z", "2026-11-25T10:11:12Z", "now"),
                Arguments.of(
                        "at the last moment",
                        BERLIN,
                        "2026-11-25T16:00:00Z",
                        "2026-11-26T08:00:00Z",
                        "17:00 is not within any more"),
                Arguments.of(
                        "a Saturday in Kathmandu",
                        KATHMANDU,
                        "2026-11-28T00:00:00Z",
                        "2026-11-29T04:15:00Z",
                        "Sunday 10:00 at +5:45"),
                Arguments.of(
                        "a Saturday on Chatham",
                        CHATHAM,
                        "2026-11-27T12:00:00Z",
                        "2026-11-29T19:15:00Z",
                        "Monday 09:00 at +13:45 is still Sunday in UTC"),
                Arguments.of(
                        "a Thursday evening in Cairo",
                        CAIRO,
                        "2026-11-26T15:00:00Z",
                        "2026-11-29T07:00:00Z",
                        "Sunday 09:00 at UTC+2"),
                Arguments.of(
                        "a Sunday night in Manila",
                        MANILA,
                        "2026-11-29T19:00:00Z",
                        "2026-11-30T14:00:00Z",
                        "Monday 03:00 belongs to Sunday, which is free: Monday 22:00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void openings(String what, Person who, Instant from, Instant opens, String how) {
        assertThat(who.time().opens(from)).as(how).contains(opens);
    }

    static Stream<Arguments> deadlines() {
        return Stream.of(
                Arguments.of(
                        "S1: 60 minutes of Krakow",
                        Person.in("Europe/Warsaw", "09:00-17:00"),
                        "2026-11-30T06:20:00Z",
                        60,
                        "2026-11-30T09:00:00Z",
                        "10:00 CET"),
                Arguments.of(
                        "S2: two hours after Easter",
                        BERLIN.keeping("de"),
                        "2027-03-26T20:30:00Z",
                        120,
                        "2027-03-30T09:00:00Z",
                        "Tuesday 11:00 CEST"),
                Arguments.of(
                        "over the spring change",
                        NEW_YORK,
                        "2027-03-12T21:00:00Z",
                        120,
                        "2027-03-15T14:00:00Z",
                        "Friday 16-17 EST, Monday 9-10 EDT"),
                Arguments.of(
                        "over the end of Ramadan",
                        RIYADH,
                        "2027-03-09T11:00:00Z",
                        120,
                        "2027-03-10T06:00:00Z",
                        "Tuesday 14-15, Wednesday 8-9 at UTC+3"),
                Arguments.of(
                        "just what is left of the day",
                        BERLIN,
                        "2026-11-27T15:00:00Z",
                        60,
                        "2026-11-27T16:00:00Z",
                        "17:00 on Friday, not Monday 09:00"),
                Arguments.of(
                        "a week of work",
                        BERLIN,
                        "2026-11-25T08:00:00Z",
                        2400,
                        "2026-12-01T16:00:00Z",
                        "5 days of 480 min: Wed, Thu, Fri, Mon, Tue"),
                Arguments.of("nothing", BERLIN, "2026-11-28T08:00:00Z", 0, "2026-11-28T08:00:00Z", "already there"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void deadlines(String what, Person who, Instant from, long minutes, Instant deadline, String how) {
        assertThat(who.time().deadline(from, minutes)).as(how).contains(deadline);
    }
}
