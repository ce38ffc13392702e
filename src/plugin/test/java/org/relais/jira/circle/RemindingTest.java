package org.relais.jira.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.circle.World.BEN;
import static org.relais.jira.circle.World.CY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.notice.InMemoryNotices;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.notice.Wish;
import org.relais.jira.notice.Wishes;

/** People hear of terms that end, and of seats that are offered: once each, and only of what they may see. */
class RemindingTest {
    private static final Wishes WISHES = new Wishes() {
        @Override
        public Wish of(UserKey person) {
            return Wish.USUAL;
        }

        @Override
        public void forget(UserKey person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void rekey(UserKey from, UserKey to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(SelfPass pass, Wish wish) {
            throw new UnsupportedOperationException();
        }
    };

    private final World world = new World();
    private final NoticeService notices = new NoticeService(
            world.gate,
            new InMemoryNotices(world.clock),
            WISHES,
            null,
            null,
            List.of(),
            List.of(new TermEnds(world.service()), new SeatOffered(world.service()), new RoleVacated(world.service())),
            world.clock);
    private final Reminding reminding = new Reminding(world.gate, world.service(), notices);
    private Seat term;

    @BeforeEach
    void people() {
        world.permissions.hideNames(CY);
        world.node("ops", null);
        world.node("wells", "ops");
        world.seat(BEN, "ops", Seat.Capacity.LEAD);
        term = until("2027-01-31", world.seat(ANA, "wells", Seat.Capacity.MEMBER));
    }

    private Seat until(String last, Seat seat) {
        Seat term = new Seat(
                seat.id(),
                seat.node(),
                seat.holder(),
                seat.capacity(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(last)),
                true);
        world.yes(ADA, new EditPart(term, since(seat)));
        return term;
    }

    private long since(Seat seat) {
        return world.structure().fact(Fact.Kind.SEAT, seat.key()).orElseThrow().since();
    }

    private void on(String day) {
        world.clock.set(day + "T09:00:00Z");
        reminding.work();
        reminding.work();
    }

    /** The last part of each sentence's key, with the words that go into it. */
    private List<String> mine(UserKey person) {
        return notices.mine(Visitor.of(person), Long.MAX_VALUE).orElseThrow().waiting().stream()
                .map(NoticeService.Shown::told)
                .map(told -> told.sentence().replace("circle.notice.", "")
                        + told.words().apply(Locale.ENGLISH))
                .toList();
    }

    @Test
    void the_holder_and_the_lead_are_told_three_times_and_the_later_takes_the_place_of_the_earlier() {
        on("2026-12-31");
        assertThat(mine(ANA)).isEmpty();
        for (String day : List.of("2027-01-01", "2027-01-10", "2027-01-24", "2027-01-31")) {
            on(day);
            assertThat(mine(ANA)).as(day).containsExactly("term-ends.own[wells, January 31, 2027, ANA]");
            assertThat(mine(BEN)).as(day).containsExactly("term-ends.other[wells, January 31, 2027, ANA]");
        }
        on("2027-02-01");
        assertThat(mine(ANA)).containsExactly("term-over.own[wells, January 31, 2027, ANA]");
        assertThat(mine(BEN)).containsExactly("role-vacated[wells]", "term-over.other[wells, January 31, 2027, ANA]");
    }

    @Test
    void it_waits_no_longer_once_the_term_goes_on_or_the_seat_ended() {
        on("2027-01-24");
        until("2027-12-31", term);
        assertThat(mine(ANA)).isEmpty();
        on("2027-12-31");
        assertThat(mine(ANA)).hasSize(1);
        world.yes(ANA, new EndPart(Fact.Kind.SEAT, term.node(), term.key(), since(term)));
        assertThat(mine(ANA)).isEmpty();
        assertThat(mine(BEN)).isEmpty();
    }

    @Test
    void a_name_is_for_those_who_may_see_who_there_is_and_a_hidden_role_is_for_nobody_else() {
        world.seat(CY, "ops", Seat.Capacity.LEAD);
        on("2027-01-31");
        assertThat(mine(CY)).containsExactly("term-ends.somebody[wells, January 31, 2027, ]");
        world.rule("wells", Rules.NONE.with(new Readers(true, new TreeSet<>(), new TreeSet<>())));
        assertThat(mine(CY)).isEmpty();
        assertThat(mine(ANA)).hasSize(1);
    }

    @Test
    void when_a_holder_leaves_those_to_whom_the_work_falls_are_told_until_somebody_holds_the_role() {
        world.node("never-held", "ops");
        reminding.work();
        assertThat(mine(BEN)).isEmpty();
        world.yes(ANA, new EndPart(Fact.Kind.SEAT, term.node(), term.key(), since(term)));
        reminding.work();
        reminding.work();
        assertThat(mine(BEN)).containsExactly("role-vacated[wells]");
        assertThat(mine(ANA)).isEmpty();
        Seat next = world.seat(CY, "wells", Seat.Capacity.MEMBER);
        assertThat(mine(BEN)).isEmpty();
        world.yes(CY, new EndPart(Fact.Kind.SEAT, next.node(), next.key(), since(next)));
        reminding.work();
        assertThat(mine(BEN))
                .as("the second vacancy of the role is another one")
                .hasSize(2);
    }

    @Test
    void a_term_that_ended_and_an_account_that_was_closed_leave_a_role_as_well() {
        Seat other = world.seat(CY, "wells", Seat.Capacity.MEMBER);
        on("2027-02-01");
        assertThat(mine(BEN)).as("somebody else holds it").noneMatch(said -> said.startsWith("role-vacated"));
        world.people.leaves(CY);
        on("2027-02-02");
        assertThat(mine(BEN)).contains("role-vacated[wells]");
        world.yes(ADA, new EndPart(Fact.Kind.SEAT, other.node(), other.key(), since(other)));
    }

    @Test
    void whoever_is_offered_a_seat_is_told_until_they_answer() {
        Seat offered = Seat.of(PartId.fresh(), new NodeId("wells"), CY, Seat.Capacity.MEMBER)
                .agreed(false);
        world.yes(ADA, new AddPart(offered));
        reminding.work();
        reminding.work();
        assertThat(mine(CY)).containsExactly("seat-offered[wells]");
        assertThat(mine(BEN)).isEmpty();
        world.yes(CY, new AnswerSeat(offered.node(), offered.id(), true));
        assertThat(mine(CY)).isEmpty();
    }
}
