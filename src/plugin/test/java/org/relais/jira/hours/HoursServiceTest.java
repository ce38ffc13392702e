package org.relais.jira.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;
import org.relais.jira.home.InMemoryOptions;
import org.relais.jira.home.ProjectOptions;

class HoursServiceTest {
    private static final UserKey ANA = new UserKey("ana");
    private static final UserKey BEN = new UserKey("ben");
    private static final Visitor ANAS_VISIT = Visitor.of(ANA);
    private static final Visitor BENS_VISIT = Visitor.of(BEN);
    /** A Wednesday, 11:00 in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final FakePermissions permissions = new FakePermissions().administer(ANA);
    private final ProjectOptions options = new InMemoryOptions();
    private final HoursService hours = new HoursService(
            new Gate(permissions),
            new InMemoryHoursBook(),
            ClockTableTest.EASTER,
            person -> ZoneId.of("Europe/Berlin"),
            options,
            Clock.fixed(NOW, ZoneOffset.UTC));

    private static Map<DayOfWeek, String> week(String monday, String wednesday) {
        Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.MONDAY, monday);
        week.put(DayOfWeek.WEDNESDAY, wednesday);
        return week;
    }

    private static Draft draft(String wednesday, String shown, Draft.LeaveDraft... leave) {
        return new Draft("", week("", wednesday), List.of(), "none", List.of(), List.of(leave), shown);
    }

    private Answer keep(Visitor visitor, Draft draft) {
        Version looked = hours.mine(visitor).map(HoursService.Mine::version).orElse(null);
        return hours.keep(visitor, draft, Optional.ofNullable(looked));
    }

    private List<Refusal> refused(Draft draft) {
        return keep(BENS_VISIT, draft).fold(kept -> List.of(), why -> why, stale -> null, () -> null);
    }

    @Test
    void whoever_said_nothing_has_the_usual_hours_until_they_say_theirs_and_again_when_they_forget_them() {
        assertThat(hours.mine(BENS_VISIT)).hasValueSatisfying(mine -> {
            assertThat(mine.said()).isFalse();
            assertThat(mine.inHours()).isTrue();
            assertThat(mine.hours().week()).isEqualTo(Week.USUAL);
        });
        assertThat(keep(BENS_VISIT, draft("14:00-18:00", "hours"))).isInstanceOf(Answer.Kept.class);
        assertThat(hours.mine(BENS_VISIT)).hasValueSatisfying(mine -> {
            assertThat(mine.said()).isTrue();
            assertThat(mine.inHours()).isFalse();
            assertThat(mine.opens()).contains(Instant.parse("2026-11-25T13:00:00Z"));
        });
        assertThat(hours.forgetMine(BENS_VISIT)).isTrue();
        assertThat(hours.mine(BENS_VISIT))
                .hasValueSatisfying(mine -> assertThat(mine.said()).isFalse());
        assertThat(hours.mine(Visitor.ANONYMOUS)).isEmpty();
        assertThat(hours.forgetMine(Visitor.ANONYMOUS)).isFalse();
        assertThat(hours.keep(Visitor.ANONYMOUS, draft("", "hours"), Optional.of(new Version("x"))))
                .isInstanceOf(Answer.NotYours.class);
    }

    @Test
    void of_two_windows_the_late_one_sees_what_the_other_kept() {
        Version looked = hours.mine(BENS_VISIT).orElseThrow().version();
        assertThat(hours.keep(BENS_VISIT, draft("09:00-10:00", "hours"), Optional.of(looked)))
                .isInstanceOf(Answer.Kept.class);
        assertThat(hours.keep(BENS_VISIT, draft("11:00-12:00", "hours"), Optional.of(looked)))
                .isInstanceOfSatisfying(Answer.Stale.class, late -> assertThat(
                                late.current().hours().week().written(DayOfWeek.WEDNESDAY))
                        .isEqualTo("09:00-10:00"));
        assertThat(hours.keep(BENS_VISIT, draft("", "hours"), Optional.empty()))
                .isInstanceOfSatisfying(Answer.Refused.class, no -> assertThat(no.why())
                        .extracting(Refusal::reason)
                        .containsExactly(Refusal.Reason.VERSION_MISSING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 to 5|SHIFTS",
                "09:00-25:00|SHIFTS",
                "09:00|SHIFTS",
                "09:00-12:00,|SHIFTS",
                "<script>|SHIFTS",
                "09:00-12:00, 11:59-13:00|OVERLAPPING",
                "22:00-22:00|OK",
                "9:05-9h35|OK",
                "00:00-24:00|OK",
                "01:00-02:00,03:00-04:00,05:00-06:00,07:00-08:00,09:00-10:00,11:00-12:00,13:00-14:00|TOO_MANY_SHIFTS"
            })
    void hours_of_a_day_are_read_or_refused_with_their_day(String typed, String reason) {
        List<Refusal> why = refused(draft(typed, "hours"));
        if (reason.equals("OK")) assertThat(why).isEmpty();
        else {
            assertThat(why).extracting(one -> one.reason().name()).containsExactly(reason);
            assertThat(why).extracting(Refusal::field).containsExactly("week.wednesday");
        }
    }

    @Test
    void a_night_that_runs_into_the_next_days_hours_is_refused_even_around_the_week() {
        Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.SUNDAY, "22:00-06:00");
        week.put(DayOfWeek.MONDAY, "05:00-07:00");
        Draft draft = new Draft("", week, List.of(), "none", List.of(), List.of(), "hours");
        assertThat(refused(draft)).extracting(Refusal::reason).containsExactly(Refusal.Reason.OVERLAPPING);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_field_and_limit() {
        Draft wrong = new Draft(
                "Mars/Olympus",
                week("x", ""),
                List.of(
                        new Draft.SeasonDraft("2027-02-08", "2027-03-09", week("10:00-15:00", "")),
                        new Draft.SeasonDraft("2027-03-09", "2027-03-10", week("", "")),
                        new Draft.SeasonDraft("2027-05-02", "2027-05-01", week("", ""))),
                "atlantis",
                List.of(new Draft.DayDraft("29.3.2027", "n".repeat(256))),
                List.of(
                        new Draft.LeaveDraft("2027-05-02", false, "2027-05-01", false, ""),
                        new Draft.LeaveDraft("2027-05-02", true, "2027-05-02", true, "two\nlines"),
                        new Draft.LeaveDraft("1999-12-31", false, "2027-05-02", false, "")),
                "everything");
        assertThat(refused(wrong).stream()
                        .map(why -> why.field() + " " + why.reason().word())
                        .toList())
                .containsExactlyInAnyOrder(
                        "zone zone",
                        "week.monday shifts",
                        "seasons.2.from seasons-meet",
                        "seasons.3.to backwards",
                        "calendar calendar",
                        "days-off.1.note note-too-long",
                        "days-off.1.date date",
                        "leave.1.to backwards",
                        "leave.2.note note-character",
                        "leave.2.to backwards",
                        "leave.3.from date",
                        "shown shown");
        assertThat(hours.mine(BENS_VISIT))
                .hasValueSatisfying(mine -> assertThat(mine.said()).isFalse());
        Draft.LeaveDraft day = new Draft.LeaveDraft("2027-05-02", false, "2027-05-02", false, "");
        Draft long201 =
                draft("", "hours", IntStream.range(0, 201).mapToObj(i -> day).toArray(Draft.LeaveDraft[]::new));
        assertThat(refused(long201)).containsExactly(Refusal.of(Refusal.Reason.TOO_MANY, "leave", 200, 201));
    }

    @Test
    void others_see_as_much_as_one_shows_and_never_the_notes() {
        Draft.LeaveDraft leave = new Draft.LeaveDraft("2026-12-24", false, "2027-01-03", false, "my own matter");
        assertThat(keep(BENS_VISIT, draft("08:00-12:00", "in-hours", leave))).isInstanceOf(Answer.Kept.class);
        assertThat(hours.of(ANAS_VISIT, BEN))
                .contains(new HoursService.Seen(
                        BEN, true, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of()));
        assertThat(keep(BENS_VISIT, draft("08:00-12:00", "hours", leave))).isInstanceOf(Answer.Kept.class);
        assertThat(hours.of(ANAS_VISIT, BEN)).hasValueSatisfying(seen -> {
            assertThat(seen.zone()).contains(ZoneId.of("Europe/Berlin"));
            assertThat(seen.ahead()).hasSize(3);
            assertThat(seen.leave()).isEmpty();
        });
        assertThat(keep(BENS_VISIT, draft("08:00-12:00", "hours-and-leave", leave)))
                .isInstanceOf(Answer.Kept.class);
        assertThat(hours.of(ANAS_VISIT, BEN)).hasValueSatisfying(seen -> assertThat(seen.leave())
                .containsExactly(Leave.of(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3))));
        assertThat(hours.of(Visitor.ANONYMOUS, BEN)).isEmpty();
        permissions.hideNames(ANA);
        assertThat(hours.of(ANAS_VISIT, BEN)).isEmpty();
        assertThat(hours.of(ANAS_VISIT, ANA)).as("oneself").isPresent();
    }

    @Test
    void who_is_in_their_hours_is_asked_of_many_at_once_and_everybody_asked_for_is_answered() {
        assertThat(keep(BENS_VISIT, draft("14:00-18:00", "in-hours"))).isInstanceOf(Answer.Kept.class);
        assertThat(hours.inHours(List.of(ANA, BEN), ANAS_VISIT))
                .isEqualTo(Map.of(ANA, Optional.of(true), BEN, Optional.of(false)));
        assertThat(hours.inHours(List.of(ANA, BEN), Visitor.ANONYMOUS))
                .isEqualTo(Map.of(ANA, Optional.empty(), BEN, Optional.empty()));
        permissions.hideNames(ANA);
        assertThat(hours.inHours(List.of(ANA, BEN), ANAS_VISIT))
                .isEqualTo(Map.of(ANA, Optional.of(true), BEN, Optional.empty()));
    }

    @Test
    void where_an_offer_lands_is_shown_where_the_receiver_shows_their_hours() {
        assertThat(keep(BENS_VISIT, draft("14:00-18:00", "hours"))).isInstanceOf(Answer.Kept.class);
        assertThat(hours.preview(ANAS_VISIT, BEN, 60).orElseThrow()).hasValueSatisfying(landing -> {
            assertThat(landing.delay()).hasHours(3);
            assertThat(landing.deadline()).contains(Instant.parse("2026-11-25T14:00:00Z"));
        });
        assertThat(keep(BENS_VISIT, draft("14:00-18:00", "in-hours"))).isInstanceOf(Answer.Kept.class);
        assertThat(hours.preview(ANAS_VISIT, BEN, 60)).contains(Optional.empty());
        assertThat(hours.preview(Visitor.ANONYMOUS, BEN, 60)).isEmpty();
        assertThat(HoursService.refused(-1)).isPresent();
        assertThat(HoursService.refused(HoursService.MOST_MINUTES)).isEmpty();
    }

    @Test
    void administrators_decide_for_whoever_said_nothing() {
        HoursService.Usual wanted = new HoursService.Usual(week("", "12:00-13:00"), "de", "in-hours");
        assertThat(hours.decide(BENS_VISIT, wanted, 0)).isEmpty();
        assertThat(hours.decide(ANAS_VISIT, new HoursService.Usual(week("x", ""), "de", "hours"), 0)
                        .orElseThrow())
                .extracting(Refusal::field)
                .containsExactly("week.monday");
        assertThat(hours.decide(ANAS_VISIT, wanted, 0)).contains(List.of());
        assertThat(hours.decide(ANAS_VISIT, wanted, 0)).as("late").isEmpty();
        assertThat(hours.usual().calendar()).isEqualTo(new CalendarName("de"));
        assertThat(hours.mine(BENS_VISIT))
                .hasValueSatisfying(mine -> assertThat(mine.inHours()).isFalse());
        HoursService.Usual free = new HoursService.Usual(week("", ""), "none", "hours");
        assertThat(hours.decide(ANAS_VISIT, free, 1)).contains(List.of());
        assertThat(hours.usual().week()).as("a week without hours is one").isEqualTo(new Week(Map.of()));
    }

    @Test
    void fifty_people_are_answered_one_by_one_alike() {
        List<UserKey> many =
                IntStream.range(0, 50).mapToObj(i -> new UserKey("p" + i)).toList();
        assertThat(hours.inHours(many, ANAS_VISIT).values().stream().collect(Collectors.toSet()))
                .containsExactly(Optional.of(true));
    }
}
