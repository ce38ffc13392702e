package org.relais.jira.owning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.circle.World.BEN;
import static org.relais.jira.circle.World.CY;
import static org.relais.jira.owning.InMemoryOwnings.owned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.Fallback;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Readers;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Seat.Capacity;
import org.relais.jira.circle.World;
import org.relais.jira.home.InMemoryOptions;

/** Whoever holds a role takes its work; nobody is given any. */
class OwningServiceTest {
    private static final IssueId ISSUE = new IssueId(1);

    private final World world = new World();
    private final InMemoryOwnings ownings = new InMemoryOwnings();
    private final OwningService service = new OwningService(
            world.gate,
            visitor -> world.service().open(visitor),
            ownings,
            new InMemoryOptions(),
            (people, visitor) -> Map.of(ANA, Optional.of(true), BEN, Optional.of(false)));

    @BeforeEach
    void begin() {
        world.node("org", null);
        world.node("ops", "org");
        world.node("wells", "ops");
        world.seat(ANA, "wells", Capacity.MEMBER);
        world.seat(BEN, "ops", Capacity.LEAD);
        for (UserKey person : List.of(ADA, ANA, BEN, CY)) world.permissions.browse(Visitor.of(person), ISSUE);
        ownings.put(ISSUE, owned("wells", null));
    }

    private Seen seen(UserKey person) {
        return service.read(Visitor.of(person), "X-1").orElseThrow();
    }

    private Answer take(UserKey person) {
        return service.take(Visitor.of(person), "X-1", Optional.of(seen(person).version()));
    }

    @Test
    void whoever_holds_the_role_takes_the_issue() {
        assertThat(seen(ANA).against()).isEmpty();
        Answer answer = take(ANA);
        assertThat(answer).isInstanceOf(Answer.Taken.class);
        assertThat(((Answer.Taken) answer).now().assignee()).contains(ANA);
        assertThat(ownings.assignee(ISSUE)).contains(ANA);
        assertThat(take(ANA)).isEqualTo(new Answer.Refused(Refusal.YOURS_ALREADY));
    }

    @Test
    void whoever_does_not_hold_it_is_told_so_and_nothing_changes() {
        assertThat(take(CY)).isEqualTo(new Answer.Refused(Refusal.NOT_A_HOLDER));
        assertThat(take(BEN)).isEqualTo(new Answer.Refused(Refusal.NOT_A_HOLDER));
        assertThat(ownings.assignee(ISSUE)).isEmpty();
    }

    @Test
    void a_vacant_role_falls_to_the_lead_or_to_nobody_as_its_circle_says() {
        world.node("press", "ops");
        world.rule("ops", Rules.NONE.with(Fallback.LEAD));
        ownings.put(ISSUE, owned("press", null));
        assertThat(seen(CY).vacant()).isTrue();
        assertThat(seen(CY).answerable().fallenTo()).contains(new NodeId("ops"));
        assertThat(seen(BEN).power().standing()).isEqualTo(Standing.FALLEN);
        world.rule("ops", Rules.NONE.with(Fallback.NOBODY));
        assertThat(take(BEN)).isEqualTo(new Answer.Refused(Refusal.NOT_A_HOLDER));
        world.rule("ops", Rules.NONE.with(Fallback.LEAD));
        assertThat(take(BEN)).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void what_a_holder_has_is_theirs_and_what_anybody_else_has_may_be_taken() {
        world.seat(CY, "wells", Capacity.MEMBER);
        ownings.put(ISSUE, owned("wells", CY));
        assertThat(take(ANA)).isEqualTo(new Answer.Refused(Refusal.HELD));
        ownings.put(ISSUE, owned("wells", BEN));
        assertThat(take(ANA)).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void of_two_who_take_it_one_hears_that_the_other_was_faster() {
        world.seat(CY, "wells", Capacity.MEMBER);
        ownings.before(() -> ownings.put(ISSUE, owned("wells", CY)));
        Answer answer = take(ANA);
        assertThat(answer).isInstanceOf(Answer.Late.class);
        assertThat(((Answer.Late) answer).now().assignee()).contains(CY);
    }

    @Test
    void whoever_saw_something_else_is_late_and_whoever_names_nothing_is_refused() {
        var before = seen(ANA).version();
        ownings.put(ISSUE, owned("ops", null));
        assertThat(service.take(Visitor.of(ANA), "X-1", Optional.of(before))).isInstanceOf(Answer.Late.class);
        assertThat(service.take(Visitor.of(ANA), "X-1", Optional.empty()))
                .isEqualTo(new Answer.Refused(Refusal.VERSION_MISSING));
    }

    @Test
    void whoever_cannot_be_assigned_cannot_take_it() {
        world.permissions.keepFree(ANA);
        assertThat(take(ANA)).isEqualTo(new Answer.Refused(Refusal.NOT_ASSIGNABLE));
        assertThat(ownings.assignee(ISSUE)).isEmpty();
    }

    @Test
    void an_issue_that_one_may_not_see_is_not_there_and_nobody_takes_one_without_logging_in() {
        world.permissions.forget(ISSUE);
        assertThat(service.read(Visitor.of(ANA), "X-1")).isEmpty();
        assertThat(service.take(Visitor.of(ANA), "X-1", Optional.empty())).isEqualTo(new Answer.Absent());
        world.permissions.browse(Visitor.ANONYMOUS, ISSUE);
        assertThat(service.read(Visitor.ANONYMOUS, "X-1")).isEmpty();
    }

    @Test
    void a_role_that_is_hidden_from_the_reader_is_no_role_to_them() {
        world.rule("ops", Rules.NONE.with(new Readers(false, new TreeSet<>(Set.of("insiders")), new TreeSet<>())));
        world.permissions.group("insiders", ANA);
        assertThat(seen(ANA).role()).contains(new NodeId("wells"));
        assertThat(seen(CY).role()).isEmpty();
        assertThat(take(CY)).isEqualTo(new Answer.Refused(Refusal.NO_ROLE));
    }

    @Test
    void work_that_is_done_is_not_taken() {
        ownings.put(
                ISSUE, new Owned(Optional.of(new NodeId("wells")), List.of(), Optional.empty(), true, List.of(), "1"));
        assertThat(take(ANA)).isEqualTo(new Answer.Refused(Refusal.DONE));
    }

    @Test
    void the_project_proposes_it_to_whom_its_strategy_names() {
        List<UserKey> both = List.of(ANA, BEN);
        Map<UserKey, Optional<Boolean>> hours = Map.of(ANA, Optional.of(true), BEN, Optional.of(false));
        assertThat(Strategy.TAKE.proposed(both, hours)).isEmpty();
        assertThat(Strategy.ONLY_HOLDER.proposed(both, hours)).isEmpty();
        assertThat(Strategy.ONLY_HOLDER.proposed(List.of(BEN), hours)).containsExactly(BEN);
        assertThat(Strategy.IN_HOURS.proposed(both, hours)).containsExactly(ANA);
        assertThat(Strategy.EVERYONE.proposed(both, hours)).containsExactly(ANA, BEN);
        assertThat(seen(ANA).proposed()).isEmpty();
        assertThat(seen(ANA).hours()).containsEntry(ANA, Optional.of(true));
    }
}
