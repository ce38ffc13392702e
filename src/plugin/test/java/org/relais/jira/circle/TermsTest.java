package org.relais.jira.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.circle.World.BEN;
import static org.relais.jira.circle.World.CY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Terms end, and duty goes round. */
class TermsTest {
    private static final NodeId WELLS = new NodeId("wells");

    private final World world = new World();

    private Seat until(String last) {
        world.node("ops", null);
        world.node("wells", "ops");
        Seat seat = world.seat(ANA, "wells", Seat.Capacity.MEMBER);
        Seat term = new Seat(
                seat.id(),
                WELLS,
                ANA,
                seat.capacity(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(last)),
                true);
        long since =
                world.structure().fact(Fact.Kind.SEAT, seat.key()).orElseThrow().since();
        world.yes(ADA, new EditPart(term, since));
        return term;
    }

    private List<Integer> marks(String day) {
        world.clock.set(day + "T09:00:00Z");
        return Terms.ending(world.view(ADA).seating()).stream()
                .map(Terms.Ending::before)
                .toList();
    }

    @Test
    void a_term_is_told_30_and_7_and_0_days_before_its_last_day_also_where_nobody_looked_on_the_day() {
        until("2027-01-31");
        assertThat(marks("2026-12-31")).isEmpty();
        assertThat(marks("2027-01-01")).containsExactly(30);
        assertThat(marks("2027-01-20")).containsExactly(30);
        assertThat(marks("2027-01-24")).containsExactly(7);
        assertThat(marks("2027-01-30")).containsExactly(7);
        assertThat(marks("2027-01-31")).containsExactly(0);
        assertThat(marks("2027-02-01")).isEmpty();
    }

    @Test
    void on_the_last_day_the_role_is_held_and_on_the_next_it_is_vacant_and_listed() {
        Seat term = until("2027-01-31");
        world.clock.set("2027-01-31T23:00:00Z");
        assertThat(world.view(ADA).seating().vacant(WELLS)).isFalse();
        assertThat(Terms.over(world.view(ADA).seating())).isEmpty();
        world.clock.set("2027-02-01T00:00:00Z");
        assertThat(world.view(ADA).seating().vacant(WELLS)).isTrue();
        assertThat(Terms.over(world.view(ADA).seating())).containsExactly(term);
    }

    @Test
    void an_extended_term_is_another_moment() {
        Seat term = until("2027-01-31");
        Terms.Ending first = new Terms.Ending(term, LocalDate.parse("2027-01-31"), 7);
        Terms.Ending later = new Terms.Ending(term, LocalDate.parse("2027-06-30"), 7);
        assertThat(first.moment(ANA)).isNotEqualTo(later.moment(ANA)).isNotEqualTo(first.moment(BEN));
        assertThat(first.moment(ANA)).hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void it_concerns_who_sits_there_and_the_leads_of_the_circle_or_else_its_members() {
        Seat term = until("2027-01-31");
        world.node("pumps", "ops");
        world.seat(BEN, "pumps", Seat.Capacity.MEMBER);
        assertThat(Terms.concerned(world.view(ADA).seating(), term)).containsExactlyInAnyOrder(ANA, BEN);
        world.seat(CY, "ops", Seat.Capacity.LEAD);
        assertThat(Terms.concerned(world.view(ADA).seating(), term)).containsExactlyInAnyOrder(ANA, CY);
    }

    // --- duty

    @Test
    void whoever_has_the_turn_answers_for_the_circle_and_for_those_below_also_past_midnight() {
        world.node("ops", null);
        world.node("wells", "ops");
        Seat night = world.seat(ANA, "ops", Seat.Capacity.DUTY);
        Seat day = world.seat(BEN, "ops", Seat.Capacity.DUTY);
        turn(night, "20:00", "06:00");
        turn(day, "06:00", "20:00");
        assertThat(onDuty("2026-11-23T22:00:00Z")).containsExactly(night); // a Monday
        assertThat(onDuty("2026-11-24T03:00:00Z")).containsExactly(night);
        assertThat(onDuty("2026-11-24T07:00:00Z")).isEmpty(); // a Tuesday: nobody's turn
        assertThat(onDuty("2026-11-23T12:00:00Z")).containsExactly(day);
        assertThat(world.view(ADA).seating().holders(new NodeId("ops"))).isEmpty();
    }

    private void turn(Seat seat, String from, String to) {
        world.yes(
                ADA,
                new AddPart(new Turn(
                        PartId.fresh(),
                        seat.node(),
                        seat.id(),
                        Set.of(DayOfWeek.MONDAY),
                        LocalTime.parse(from),
                        LocalTime.parse(to),
                        ZoneId.of("UTC"))));
    }

    private List<Seat> onDuty(String moment) {
        return world.view(ADA).seating().onDuty(WELLS, Instant.parse(moment), InHours.UNKNOWN);
    }

    @Test
    void without_turns_those_on_duty_seats_answer_who_are_in_their_hours() {
        world.node("ops", null);
        Seat one = world.seat(ANA, "ops", Seat.Capacity.DUTY);
        world.seat(BEN, "ops", Seat.Capacity.DUTY);
        InHours anaWorks = (person, moment) -> Optional.of(person.equals(ANA));
        assertThat(world.view(ADA).seating().onDuty(new NodeId("ops"), Instant.EPOCH, anaWorks))
                .containsExactly(one);
    }

    @Test
    void when_a_duty_seat_ends_its_turns_end_with_it() {
        world.node("ops", null);
        Seat seat = world.seat(ANA, "ops", Seat.Capacity.DUTY);
        turn(seat, "08:00", "18:00");
        long since =
                world.structure().fact(Fact.Kind.SEAT, seat.key()).orElseThrow().since();
        world.yes(ANA, new EndPart(Fact.Kind.SEAT, seat.node(), seat.key(), since));
        assertThat(world.structure().turns(seat.node())).isEmpty();
    }
}
