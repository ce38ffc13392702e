package org.relais.jira.owning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.circle.World.BEN;
import static org.relais.jira.circle.World.CY;
import static org.relais.jira.owning.InMemoryOwnings.owned;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.AddPart;
import org.relais.jira.circle.CloseNode;
import org.relais.jira.circle.Fallback;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.Place;
import org.relais.jira.circle.Readers;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Scope;
import org.relais.jira.circle.Seat.Capacity;
import org.relais.jira.circle.World;
import org.relais.jira.outbox.Entry;

/** What steps of a workflow ask, and what is done after them. */
class OwningRulesTest {
    private static final IssueId ID = new IssueId(1);
    private static final IssueRef ISSUE = FakePermissions.ref(ID);

    private final World world = new World();
    private final InMemoryOwnings ownings = new InMemoryOwnings();
    private final OwningRules rules = new OwningRules(world.gate, world.service(), ownings);

    @BeforeEach
    void begin() {
        world.node("org", null);
        world.node("ops", "org");
        world.node("wells", "ops");
        world.node("press", "ops");
        world.seat(ANA, "wells", Capacity.MEMBER);
        world.seat(BEN, "org", Capacity.LEAD);
        ownings.put(ID, owned("wells", null));
    }

    @Test
    void who_holds_the_owning_role_and_who_is_a_member_around_it() {
        assertThat(List.of(ANA, BEN, CY))
                .filteredOn(who -> rules.holdsOwner(ISSUE, who))
                .containsExactly(ANA);
        assertThat(List.of(ANA, BEN, CY))
                .filteredOn(who -> rules.memberAround(ISSUE, who))
                .containsExactly(ANA, BEN);
        world.rule("org", Rules.NONE.with(Fallback.LEAD));
        ownings.put(ID, owned("press", null));
        assertThat(List.of(ANA, BEN, CY))
                .filteredOn(who -> rules.holdsOwner(ISSUE, who))
                .containsExactly(BEN);
    }

    @Test
    void a_role_that_is_hidden_from_somebody_is_held_by_its_holders_all_the_same() {
        world.rule("ops", Rules.NONE.with(new Readers(false, new TreeSet<>(List.of("insiders")), new TreeSet<>())));
        assertThat(rules.holdsOwner(ISSUE, ANA)).isTrue();
        assertThat(rules.hasOwner(ISSUE)).isTrue();
    }

    @Test
    void an_issue_without_a_role_is_asked_by_its_place_and_one_without_the_field_not_at_all() {
        ownings.put(ID, owned(null, null));
        assertThat(rules.holdsOwner(ISSUE, ANA)).isFalse();
        assertThat(rules.memberAround(ISSUE, ANA)).isFalse();
        assertThat(rules.hasOwner(ISSUE)).isFalse();
        assertThat(rules.ownerHeld(ISSUE)).isFalse();
        tie("ops");
        assertThat(rules.memberAround(ISSUE, ANA)).isTrue();
        IssueRef elsewhere = FakePermissions.ref(new IssueId(9));
        assertThat(rules.holdsOwner(elsewhere, CY)).isTrue();
        assertThat(rules.memberAround(elsewhere, CY)).isTrue();
        assertThat(rules.hasOwner(elsewhere)).isTrue();
        assertThat(rules.ownerHeld(elsewhere)).isTrue();
    }

    private void tie(String circle) {
        world.yes(ADA, new AddPart(new Scope(PartId.fresh(), new NodeId(circle), Place.project(new ProjectId(1)))));
    }

    @Test
    void a_certain_role_is_held_or_not_and_one_that_is_gone_asks_nothing() {
        assertThat(rules.holds(new NodeId("wells"), ANA)).isTrue();
        assertThat(rules.holds(new NodeId("wells"), CY)).isFalse();
        assertThat(rules.holds(new NodeId("gone"), CY)).isTrue();
        assertThat(rules.there(new NodeId("gone"))).isFalse();
        close("wells");
        assertThat(rules.holds(new NodeId("wells"), CY)).isTrue();
        assertThat(rules.there(new NodeId("wells"))).isFalse();
        assertThat(rules.hasOwner(ISSUE)).isFalse();
    }

    private void close(String node) {
        world.yes(ADA, new CloseNode(new NodeId(node), Optional.empty(), false, Optional.empty(), world.version(node)));
    }

    @Test
    void a_vacant_role_has_no_holder() {
        assertThat(rules.ownerHeld(ISSUE)).isTrue();
        ownings.put(ID, owned("press", null));
        assertThat(rules.ownerHeld(ISSUE)).isFalse();
    }

    // --- afterwards

    private void after(Afterwards what, String details) {
        var handler = what.handler(world.gate, world.service(), ownings);
        handler.handle(new Entry(1, handler.kind(), ID, Optional.of(ANA), details, 0));
    }

    private Optional<NodeId> owner() {
        return ownings.find(world.gate.asSystem("a test"), ID)
                .orElseThrow()
                .owned()
                .role();
    }

    @Test
    void an_issue_is_given_to_a_role_that_is_there_and_to_no_other() {
        after(Afterwards.GIVE, "press");
        assertThat(owner()).contains(new NodeId("press"));
        after(Afterwards.GIVE, "gone");
        after(Afterwards.GIVE, "no id at all");
        close("wells");
        after(Afterwards.GIVE, "wells");
        assertThat(owner()).contains(new NodeId("press"));
    }

    @Test
    void an_issue_without_a_role_gets_the_circle_of_its_place_and_one_with_a_role_keeps_it() {
        tie("ops");
        after(Afterwards.SET_CIRCLE, "");
        assertThat(owner()).contains(new NodeId("wells"));
        ownings.put(ID, owned(null, null));
        after(Afterwards.SET_CIRCLE, "");
        assertThat(owner()).contains(new NodeId("ops"));
    }

    @Test
    void an_issue_is_freed_of_its_assignee_where_jira_allows_it() {
        ownings.put(ID, owned("wells", CY));
        ownings.keepAssignees();
        after(Afterwards.CLEAR, "");
        assertThat(ownings.assignee(ID)).contains(CY);
        InMemoryOwnings free = new InMemoryOwnings();
        free.put(ID, owned("wells", CY));
        var handler = Afterwards.CLEAR.handler(world.gate, world.service(), free);
        handler.handle(new Entry(1, handler.kind(), ID, Optional.<UserKey>empty(), "", 0));
        assertThat(free.assignee(ID)).isEmpty();
    }
}
