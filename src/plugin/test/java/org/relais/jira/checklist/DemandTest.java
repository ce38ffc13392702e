package org.relais.jira.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.circle.World.BEN;
import static org.relais.jira.circle.World.CY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.checklist.Demand.Measure;
import org.relais.jira.checklist.DemandService.Rule;
import org.relais.jira.checklist.Refusal.Reason;
import org.relais.jira.purpose.StepRule.Level;

class DemandTest {
    private final ChecklistWorld world = new ChecklistWorld();

    private List<String> missing(Demand demand) {
        return demand.missing(world.sheet()).items().stream()
                .map(item -> item.content().text())
                .toList();
    }

    private static Demand demand(String list, boolean mandatory, boolean done, Measure measure, int least) {
        return new Demand(Optional.ofNullable(list), false, mandatory, Optional.empty(), done, measure, least);
    }

    @Test
    void each_filter_counts_what_it_says() {
        world.list("Release", "a", "b", "c", "d");
        world.list("Other", "e");
        world.yes(ANA, world.edit(world.item("b"), Member.MANDATORY, Member.YES));
        world.yes(ANA, world.edit(world.item("c"), Member.WHO, "person:ben"));
        world.yes(ANA, world.tick(world.item("a"), Meaning.DONE), world.tick(world.item("d"), Meaning.NOT_APPLICABLE));
        assertThat(missing(Demand.EVERYTHING)).containsExactly("b", "c", "e");
        assertThat(missing(demand(" release ", false, false, Measure.ALL, 0))).containsExactly("b", "c");
        assertThat(missing(demand(null, true, false, Measure.ALL, 0))).containsExactly("b");
        assertThat(missing(demand("Release", false, true, Measure.ALL, 0))).containsExactly("b", "c", "d");
        Who ben = new Who.Person(new UserKey("ben"));
        assertThat(missing(new Demand(Optional.empty(), false, false, Optional.of(ben), false, Measure.ALL, 0)))
                .containsExactly("c");
    }

    @Test
    void a_number_or_a_share_is_enough_where_it_is_asked_for() {
        world.list("Release", "a", "b", "c", "d");
        world.yes(ANA, world.tick(world.item("a"), Meaning.DONE), world.tick(world.item("b"), Meaning.DONE));
        assertThat(missing(demand(null, false, false, Measure.COUNT, 2))).isEmpty();
        assertThat(missing(demand(null, false, false, Measure.COUNT, 3))).containsExactly("c", "d");
        assertThat(missing(demand(null, false, false, Measure.PERCENT, 50))).isEmpty();
        assertThat(missing(demand(null, false, false, Measure.PERCENT, 51))).containsExactly("c", "d");
        world.yes(ANA, world.tick(world.item("c"), Meaning.DONE), world.tick(world.item("d"), Meaning.DONE));
        assertThat(missing(demand(null, false, false, Measure.COUNT, 99))).isEmpty();
    }

    @Test
    void a_list_that_is_not_there_holds_nobody_up_unless_it_must_be_there() {
        assertThat(demand("Release", false, false, Measure.ALL, 0)
                        .missing(world.sheet())
                        .isNothing())
                .isTrue();
        Demand must = new Demand(Optional.of("Release"), true, false, Optional.empty(), false, Measure.ALL, 0);
        assertThat(must.missing(world.sheet()).absent()).isTrue();
        world.list("Release");
        assertThat(must.missing(world.sheet()).isNothing()).isTrue();
    }

    private boolean held(Level level) {
        return world.demands
                .against(
                        Visitor.of(ANA),
                        FakePermissions.ref(ChecklistWorld.ONE),
                        new Rule("Ship", level, Demand.EVERYTHING))
                .isPresent();
    }

    private Set<ItemId> items(String... texts) {
        return Set.of(texts).stream().map(text -> world.item(text).id()).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void a_warning_is_answered_by_one_person_with_a_reason_and_for_these_items_alone() {
        ListId list = world.list("Release", "a");
        assertThat(held(Level.ADVISE)).isFalse();
        assertThat(held(Level.WARN)).isTrue();
        assertThat(world.demands.goOn(Visitor.of(ANA), "1", items("a"), " "))
                .isEqualTo(new Answer.Refused(Refusal.of(Reason.REASON_MISSING).about("reason")));
        assertThat(world.demands.goOn(Visitor.of(BEN), "1", items("a"), "because"))
                .isEqualTo(new Answer.Refused(Refusal.of(Reason.NO_TICK)));
        assertThat(world.demands.goOn(Visitor.of(CY), "1", items("a"), "because"))
                .isEqualTo(new Answer.Absent());
        assertThat(world.demands.goOn(Visitor.of(ANA), "1", items("a"), "because"))
                .isInstanceOf(Answer.Changed.class);
        assertThat(held(Level.WARN)).isFalse();
        assertThat(held(Level.BLOCK)).isTrue();
        world.yes(ANA, new AddItems(list, Optional.empty(), List.of(Draft.of("b"))));
        assertThat(held(Level.WARN)).isTrue();
    }

    @Test
    void an_exception_is_granted_by_a_second_person() {
        world.list("Release", "a");
        world.rules.add(new Rule("Ship", Level.BLOCK, Demand.EVERYTHING));
        assertThat(world.demands.goOn(Visitor.of(ANA), "1", items("a"), "because"))
                .isInstanceOf(Answer.Changed.class);
        ChecklistService.Board board = world.service.read(Visitor.of(ANA), "1").orElseThrow();
        DemandService.Missed asked = world.demands.around(board).get(0);
        assertThat(asked.free()).isFalse();
        long pardon = asked.pardon().orElseThrow().id();
        assertThat(world.demands.grant(Visitor.of(ANA), "1", pardon))
                .isEqualTo(new Answer.Refused(Refusal.of(Reason.SAME_PERSON)));
        assertThat(world.demands.grant(Visitor.of(BEN), "1", pardon))
                .isEqualTo(new Answer.Refused(Refusal.of(Reason.NO_EDIT)));
        assertThat(world.demands.grant(Visitor.of(ADA), "1", 999)).isEqualTo(new Answer.Absent());
        assertThat(world.demands.grant(Visitor.of(ADA), "1", pardon)).isInstanceOf(Answer.Changed.class);
        assertThat(held(Level.BLOCK)).isFalse();
        assertThat(world.demands.around(board).get(0).free()).isTrue();
    }

    @Test
    void what_a_workflow_sets_is_done_in_the_name_of_whoever_moved_the_issue() {
        world.list("Release", "a", "b");
        world.list("Other", "c");
        SettingItems setting = new SettingItems(world.service);
        handle(setting, BEN, "done\nrelease");
        assertThat(world.item("a").meaning()).isEqualTo(Meaning.OPEN);
        handle(setting, ANA, "done\nrelease");
        assertThat(world.item("a").meaning()).isEqualTo(Meaning.DONE);
        assertThat(world.item("c").meaning()).isEqualTo(Meaning.OPEN);
        handle(setting, ANA, "open\n");
        assertThat(world.item("b").meaning()).isEqualTo(Meaning.OPEN);
        handle(setting, ANA, "clear\nOther");
        assertThat(world.sheet().lists()).extracting(Checklist::name).containsExactly("Release");
    }

    private static void handle(SettingItems setting, UserKey mover, String details) {
        setting.handle(new org.relais.jira.outbox.Entry(
                1, "checklist-items", ChecklistWorld.ONE, Optional.of(mover), details, 0));
    }
}
