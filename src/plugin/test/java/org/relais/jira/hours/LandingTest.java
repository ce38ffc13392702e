package org.relais.jira.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an offer lands: the previews of the scenarios, to the minute. */
class LandingTest {
    private static WorkingTime in(String zone, String hours, String calendar) {
        Week week = Week.of(hours, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
        return new WorkingTime(
                Hours.of(week, new CalendarName(calendar), Showing.HOURS), ZoneId.of(zone), ClockTableTest.EASTER);
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    @Test
    void s1_sydney_stops_an_hour_and_a_half_before_krakow_begins() {
        WorkingTime ava = in("Australia/Sydney", "09:00-17:30", "none");
        WorkingTime piotr = in("Europe/Warsaw", "09:00-17:00", "none");
        Landing landing = Landing.of(ava, piotr, at("2026-11-30T06:20:00Z"), 60).orElseThrow();
        assertThat(landing.opens()).isEqualTo(at("2026-11-30T08:00:00Z"));
        assertThat(landing.gap()).isEqualTo(Duration.ofMinutes(90));
        assertThat(landing.deadline()).contains(at("2026-11-30T09:00:00Z"));
        assertThat(landing.together()).isEmpty();
        assertThat(landing.meet()).as("Sydney 09:00 is 23:00 in Krakow").isEmpty();
    }

    @Test
    void s2_easter_and_summer_time_put_berlin_82_hours_and_a_half_away() {
        WorkingTime marcus = in("America/New_York", "09:00-17:00", "none");
        WorkingTime lena = in("Europe/Berlin", "09:00-17:00", "de");
        Landing landing =
                Landing.of(marcus, lena, at("2027-03-26T20:30:00Z"), 120).orElseThrow();
        assertThat(landing.opens()).isEqualTo(at("2027-03-30T07:00:00Z"));
        assertThat(landing.delay()).isEqualTo(Duration.ofHours(82).plusMinutes(30));
        assertThat(landing.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(landing.deadline()).contains(at("2027-03-30T09:00:00Z"));
        assertThat(landing.together()).isEmpty();
        assertThat(landing.gap()).as("from 17:00 EDT, 21:00Z").isEqualTo(Duration.ofHours(82));
        assertThat(landing.meet())
                .as("Tuesday 09:00 EDT to 17:00 CEST")
                .contains(new Span(at("2027-03-30T13:00:00Z"), at("2027-03-30T15:00:00Z")));
    }

    @Test
    void two_who_are_at_work_have_the_rest_of_the_day_together() {
        Landing landing = Landing.of(
                        in("Europe/Berlin", "09:00-17:00", "none"),
                        in("Europe/Lisbon", "09:00-17:00", "none"),
                        at("2026-11-25T10:00:00Z"),
                        30)
                .orElseThrow();
        assertThat(landing.delay()).isZero();
        assertThat(landing.gap()).isZero();
        assertThat(landing.together())
                .containsExactly(new Span(at("2026-11-25T10:00:00Z"), at("2026-11-25T16:00:00Z")));
    }

    @Test
    void auckland_and_honolulu_meet_over_the_date_line_on_different_days() {
        WorkingTime auckland = in("Pacific/Auckland", "09:00-17:00", "none");
        WorkingTime honolulu = in("Pacific/Honolulu", "08:00-16:00", "none");
        assertThat(auckland.together(honolulu, at("2026-11-29T00:00:00Z"), at("2026-12-01T00:00:00Z")))
                .as("Tuesday 09:00 NZDT is Monday 10:00 in Honolulu; Monday in Auckland is still Sunday there")
                .containsExactly(new Span(at("2026-11-30T20:00:00Z"), at("2026-12-01T00:00:00Z")));
    }

    @Test
    void whoever_has_no_hours_is_landed_on_by_nothing() {
        Hours never = Hours.of(new Week(Map.of()), CalendarName.NONE, Showing.HOURS);
        WorkingTime nobody = new WorkingTime(never, ZoneId.of("UTC"), ClockTableTest.EASTER);
        WorkingTime berlin = in("Europe/Berlin", "09:00-17:00", "none");
        assertThat(Landing.of(berlin, nobody, at("2026-11-25T10:00:00Z"), 30)).isEmpty();
        assertThat(nobody.deadline(at("2026-11-25T10:00:00Z"), 1)).isEmpty();
        Hours resting = berlinHours().with(List.of(Leave.of(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1))));
        assertThat(new WorkingTime(resting, ZoneId.of("UTC"), ClockTableTest.EASTER).opens(at("2026-11-25T10:00:00Z")))
                .isEqualTo(Optional.empty());
    }

    private static Hours berlinHours() {
        return Hours.of(Week.USUAL, CalendarName.NONE, Showing.HOURS);
    }

    @Test
    void hours_round_the_clock_end_at_the_horizon() {
        WorkingTime always = new WorkingTime(
                Hours.of(Week.of("00:00-00:00", java.time.DayOfWeek.values()), CalendarName.NONE, Showing.HOURS),
                ZoneId.of("Europe/Berlin"),
                ClockTableTest.EASTER);
        Instant now = at("2026-11-25T10:00:00Z");
        assertThat(always.closes(now))
                .hasValueSatisfying(end -> assertThat(end).isAfterOrEqualTo(now.plus(WorkingTime.HORIZON)));
    }
}
