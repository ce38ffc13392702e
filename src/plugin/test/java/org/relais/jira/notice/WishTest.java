package org.relais.jira.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static Wish wish(Wish.Mode mode, String from, String to) {
        return new Wish(mode, LocalTime.parse(from), LocalTime.parse(to), WEEK);
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    /** 2026-11-20 is a Friday; Paris is an hour ahead of UTC then. */
    @ParameterizedTest
    @CsvSource({
        "08:00, 18:00, 2026-11-20T09:00:00Z, 2026-11-20T09:00:00Z, within the hours",
        "08:00, 18:00, 2026-11-20T07:00:00Z, 2026-11-20T07:00:00Z, at their first minute",
        "08:00, 18:00, 2026-11-20T06:59:59Z, 2026-11-20T07:00:00Z, just before",
        "08:00, 18:00, 2026-11-20T17:00:00Z, 2026-11-23T07:00:00Z, at their end on a Friday",
        "08:00, 18:00, 2026-11-21T12:00:00Z, 2026-11-23T07:00:00Z, on a Saturday",
        "22:00, 06:00, 2026-11-20T23:30:00Z, 2026-11-20T23:30:00Z, past midnight of the day on which they began",
        "22:00, 06:00, 2026-11-22T23:30:00Z, 2026-11-23T21:00:00Z, past midnight of a Sunday",
        "22:00, 06:00, 2026-11-20T12:00:00Z, 2026-11-20T21:00:00Z, at noon",
        "09:00, 09:00, 2026-11-20T23:30:00Z, 2026-11-20T23:30:00Z, round the clock from Friday on",
    })
    void mail_comes_within_the_hours(String from, String to, Instant now, Instant expected, String why) {
        assertThat(wish(Wish.Mode.AS_IT_COMES, from, to).mailFrom(now, now, PARIS))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T10:00:00Z, 2026-11-19T10:00:00Z, 2026-11-20T07:00:00Z, made within the hours: the next morning",
        "2026-11-19T10:00:00Z, 2026-11-20T07:01:00Z, 2026-11-20T07:01:00Z, the morning has come",
        "2026-11-19T10:00:00Z, 2026-11-20T20:00:00Z, 2026-11-23T07:00:00Z, the node was down all day",
        "2026-11-19T03:00:00Z, 2026-11-19T03:00:00Z, 2026-11-19T07:00:00Z, made in the night: this morning",
    })
    void a_digest_comes_when_the_next_hours_begin(Instant made, Instant now, Instant expected, String why) {
        assertThat(wish(Wish.Mode.DIGEST, "08:00", "18:00").mailFrom(made, now, PARIS))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void an_hour_that_the_clocks_skip_is_the_one_after_it() {
        Wish wish = new Wish(Wish.Mode.AS_IT_COMES, LocalTime.of(2, 30), LocalTime.of(12, 0), Set.of(DayOfWeek.SUNDAY));
        assertThat(wish.mailFrom(at("2026-03-28T23:30:00Z"), at("2026-03-28T23:30:00Z"), PARIS))
                .as("on 2026-03-29, 02:30 does not exist in Paris")
                .isEqualTo(at("2026-03-29T01:30:00Z"));
    }

    @Test
    void without_a_day_there_would_be_no_next_hours() {
        assertThatThrownBy(() -> new Wish(Wish.Mode.DIGEST, LocalTime.NOON, LocalTime.NOON, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Somebody whose hours open then, and begin anew then. */
    private static OwnHours.Openings hours(String within, String next) {
        return new OwnHours.Openings() {
            @Override
            public Optional<Instant> within(Instant from) {
                Instant open = at(within);
                return Optional.of(from.isBefore(open) ? open : from);
            }

            @Override
            public Optional<Instant> next(Instant after) {
                return Optional.of(at(next));
            }
        };
    }

    @Test
    void who_said_nothing_gets_mail_within_their_own_hours() {
        Instant night = at("2026-11-20T03:00:00Z");
        OwnHours.Openings hours = hours("2026-11-20T09:30:00Z", "2026-11-23T09:30:00Z");
        assertThat(Wish.USUAL.mailFrom(night, night, PARIS, hours)).isEqualTo(at("2026-11-20T09:30:00Z"));
        assertThat(Wish.following(Wish.Mode.DIGEST).mailFrom(night, night, PARIS, hours))
                .isEqualTo(at("2026-11-23T09:30:00Z"));
        assertThat(wish(Wish.Mode.AS_IT_COMES, "08:00", "18:00").mailFrom(night, night, PARIS, hours))
                .as("who said times of their own gets mail by those")
                .isEqualTo(at("2026-11-20T07:00:00Z"));
    }

    @Test
    void where_no_hours_are_in_sight_it_is_looked_at_again_a_day_later() {
        Instant now = at("2026-11-20T03:00:00Z");
        OwnHours.Openings none = new OwnHours.Openings() {
            @Override
            public Optional<Instant> within(Instant from) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> next(Instant after) {
                return Optional.empty();
            }
        };
        assertThat(Wish.USUAL.mailFrom(now, now, PARIS, none)).isEqualTo(at("2026-11-21T03:00:00Z"));
    }
}
