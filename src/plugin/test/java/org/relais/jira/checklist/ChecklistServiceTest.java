package org.relais.jira.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.checklist.ChecklistWorld.ONE;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.circle.World.BEN;
import static org.relais.jira.circle.World.CY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.checklist.Refusal.Reason;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Seat;

class ChecklistServiceTest {
    private final ChecklistWorld world = new ChecklistWorld();

    // --- who may

    @Test
    void whoever_may_edit_the_issue_begins_lists_and_whoever_only_looks_reads_them() {
        world.list("Release", "Notes written", "Rollback tried");
        ChecklistService.Board seen = world.service.read(Visitor.of(BEN), "X-1").orElseThrow();
        assertThat(seen.sheet().items())
                .extracting(item -> item.content().text())
                .containsExactly("Notes written", "Rollback tried");
        assertThat(seen.rights().held()).containsExactly(Right.VIEW);
        assertThat(world.no(BEN, AddList.empty("Mine")).reason()).isEqualTo(Reason.NO_EDIT);
        assertThat(world.no(BEN, world.tick(world.item("Notes written"), Meaning.DONE))
                        .reason())
                .isEqualTo(Reason.NO_TICK);
    }

    @Test
    void whoever_does_not_see_the_issue_finds_nothing_to_read_change_or_follow() {
        world.list("Release", "Notes written");
        Item item = world.item("Notes written");
        assertThat(world.service.read(Visitor.of(CY), "1")).isEmpty();
        assertThat(world.asks(CY, world.tick(item, Meaning.DONE))).isEqualTo(new Answer.Absent());
        assertThat(world.service.history(Visitor.of(CY), "1", Optional.empty(), Long.MAX_VALUE, 10))
                .isEmpty();
        assertThat(world.service.history(Visitor.of(CY), "1", Optional.of(item.id()), Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @Test
    void a_reader_ticks_where_the_project_says_so_and_edits_nothing_all_the_same() {
        world.decide(ChecklistOptions.TICK, "readers");
        world.list("Release", "Notes written");
        world.yes(BEN, world.tick(world.item("Notes written"), Meaning.DONE));
        Item done = world.item("Notes written");
        assertThat(done.meaning()).isEqualTo(Meaning.DONE);
        assertThat(world.no(BEN, world.edit(done, Member.TEXT, "Mine")).reason())
                .isEqualTo(Reason.NO_EDIT);
    }

    @Test
    void a_project_names_a_role_of_jira_or_a_circle_that_may_tick_and_nobody_else_does() {
        world.decide(ChecklistOptions.TICK, "named");
        world.decide(ChecklistOptions.TICK_NAMED, "role:10002, circle:quality");
        world.list("Release", "Notes written");
        EditItem tick = world.tick(world.item("Notes written"), Meaning.IN_PROGRESS);
        assertThat(world.no(ANA, tick).reason()).isEqualTo(Reason.NO_TICK);
        assertThat(world.no(BEN, tick).reason()).isEqualTo(Reason.NO_TICK);
        world.world.node("quality", null);
        world.world.seat(BEN, "quality", Seat.Capacity.MEMBER);
        world.yes(BEN, tick);
        world.world.permissions.group("1:10002", ANA);
        world.yes(ANA, world.tick(world.item("Notes written"), Meaning.DONE));
    }

    @Test
    void lists_that_a_project_shows_to_some_alone_are_not_there_for_the_others() {
        world.list("Release", "Notes written");
        world.decide(ChecklistOptions.VIEW, "named");
        world.decide(ChecklistOptions.VIEW_NAMED, "role:10002");
        assertThat(world.service.read(Visitor.of(ANA), "1")).isEmpty();
        assertThat(world.asks(ANA, AddList.empty("Other"))).isEqualTo(new Answer.Absent());
        world.world.permissions.group("1:10002", BEN);
        assertThat(world.service.read(Visitor.of(BEN), "1")).isPresent();
    }

    // --- states

    @Test
    void what_does_not_apply_or_is_blocked_says_why() {
        world.list("Release", "Notes written");
        Item item = world.item("Notes written");
        Refusal refusal =
                world.no(ANA, EditItem.tick(item.id(), State.of(Meaning.NOT_APPLICABLE), " ", Optional.of(1)));
        assertThat(refusal.reason()).isEqualTo(Reason.REASON_MISSING);
        assertThat(refusal.field()).contains("reason");
        world.yes(ANA, EditItem.tick(item.id(), State.of(Meaning.BLOCKED), "no test data", Optional.of(1)));
        assertThat(world.item("Notes written").standing().reason()).contains("no test data");
        world.yes(ANA, world.tick(world.item("Notes written"), Meaning.OPEN));
        assertThat(world.item("Notes written").standing().reason()).isEmpty();
    }

    @Test
    void a_project_has_states_of_its_own_and_an_item_keeps_one_that_is_no_longer_offered() {
        world.decide(ChecklistOptions.STATES, "Reviewed = done, Waiting for parts = blocked, nonsense, X = nowhere");
        world.list("Release", "Notes written");
        Item item = world.item("Notes written");
        world.yes(ANA, new EditItem(item.id(), Map.of(Member.STATE, "Reviewed"), Optional.of(1)));
        assertThat(world.item("Notes written").standing().state()).isEqualTo(new State("Reviewed", Meaning.DONE));
        world.decide(ChecklistOptions.STATES, "");
        Item kept = world.item("Notes written");
        world.yes(ANA, world.edit(kept, Member.TEXT, "Notes are written"));
        assertThat(world.item("Notes are written").standing().state().name()).isEqualTo("Reviewed");
        Refusal unknown = world.no(ANA, new EditItem(kept.id(), Map.of(Member.STATE, "Shipped"), Optional.of(3)));
        assertThat(unknown.reason()).isEqualTo(Reason.NOT_ONE_OF);
        assertThat(unknown.figures().get(0).toString()).contains("not-applicable");
    }

    @Test
    void an_item_with_two_keys_is_done_when_two_different_people_said_so() {
        world.decide(ChecklistOptions.TICK, "readers");
        world.list("Release", "Rollback tried");
        world.yes(ANA, world.edit(world.item("Rollback tried"), Member.TWO_KEYS, Member.YES));
        world.yes(ANA, world.tick(world.item("Rollback tried"), Meaning.DONE));
        Item once = world.item("Rollback tried");
        assertThat(once.meaning()).isEqualTo(Meaning.IN_PROGRESS);
        assertThat(once.open()).isTrue();
        assertThat(world.no(ANA, world.tick(once, Meaning.DONE)).reason()).isEqualTo(Reason.SAME_PERSON);
        world.yes(BEN, world.tick(once, Meaning.DONE));
        Item twice = world.item("Rollback tried");
        assertThat(twice.meaning()).isEqualTo(Meaning.DONE);
        assertThat(twice.standing().keys()).extracting(Signature::by).containsExactly(ANA, BEN);
        world.yes(BEN, world.tick(twice, Meaning.OPEN));
        assertThat(world.item("Rollback tried").standing().keys()).isEmpty();
    }

    @Test
    void a_heading_has_no_state() {
        ListId list = world.list("Release");
        Draft heading =
                new Draft(ItemId.fresh(), Item.Kind.HEADING, 0, Map.of(Member.TEXT, "Before"), Optional.empty());
        world.yes(ANA, new AddItems(list, Optional.empty(), List.of(heading, Draft.of("Notes written"))));
        assertThat(world.no(ANA, world.tick(world.item("Before"), Meaning.DONE)).reason())
                .isEqualTo(Reason.HEADING);
        assertThat(world.sheet().progress()).isEqualTo(new Progress(1, 0, 0, 0, Optional.empty()));
    }

    // --- two people at once

    @Test
    void edits_of_different_items_both_stay_and_so_do_edits_of_different_members_of_one() {
        world.list("Release", "Notes written", "Rollback tried");
        Item notes = world.item("Notes written");
        Item rollback = world.item("Rollback tried");
        world.yes(ANA, world.edit(notes, Member.TEXT, "Notes are written"));
        world.yes(ADA, world.edit(rollback, Member.TEXT, "Rollback was tried"));
        world.yes(ADA, world.tick(notes, Meaning.DONE));
        assertThat(world.item("Notes are written").meaning()).isEqualTo(Meaning.DONE);
        assertThat(world.item("Rollback was tried").version()).isEqualTo(2);
    }

    @Test
    void whoever_is_late_with_the_same_text_gets_both() {
        world.list("Release", "Notes written");
        Item seen = world.item("Notes written");
        world.yes(ANA, world.edit(seen, Member.TEXT, "Notes written in French"));
        Answer.Stale late = world.late(ADA, world.edit(seen, Member.TEXT, "Notes written in English"));
        assertThat(late.item().orElseThrow().content().text()).isEqualTo("Notes written in French");
        assertThat(late.yours()).isEqualTo(Map.of("text", "Notes written in English"));
        assertThat(world.item("Notes written in French").version()).isEqualTo(2);
        world.yes(ADA, world.edit(seen, Member.TEXT, "Notes written in French")); // the same: no conflict
    }

    @Test
    void a_write_says_what_it_is_based_on() {
        world.list("Release", "Notes written");
        ItemId item = world.item("Notes written").id();
        assertThat(world.no(ANA, new EditItem(item, Map.of(Member.TEXT, "x"), Optional.empty()))
                        .reason())
                .isEqualTo(Reason.VERSION_MISSING);
        assertThat(world.late(ANA, new EditItem(item, Map.of(Member.TEXT, "x"), Optional.of(99)))
                        .item())
                .isPresent();
    }

    @Test
    void two_who_move_at_once_get_the_same_order_and_an_edit_of_the_text_survives_a_move() {
        ListId list = world.list("Release", "a", "b", "c", "d");
        Item a = world.item("a");
        Item d = world.item("d");
        world.yes(ANA, new PlaceItem(d.id(), list, Optional.of(a.id()), 1));
        world.yes(ADA, new PlaceItem(world.item("c").id(), list, Optional.of(a.id()), 0));
        assertThat(world.texts(list)).containsExactly("a", "c", "d", "b");
        world.yes(ADA, world.edit(d, Member.TEXT, "D"));
        assertThat(world.texts(list)).containsExactly("a", "c", "D", "b");
        assertThat(world.item("D").indent()).isEqualTo(1);
    }

    @Test
    void an_item_is_put_in_the_same_place_a_thousand_times_and_the_order_holds() {
        ListId list = world.list("Release", "first", "last", "x", "y");
        ItemId first = world.item("first").id();
        for (int i = 0; i < 1_000; i++) {
            world.yes(ANA, new PlaceItem(world.item(i % 2 == 0 ? "x" : "y").id(), list, Optional.of(first), 0));
        }
        assertThat(world.texts(list)).containsExactly("first", "y", "x", "last");
    }

    @Test
    void a_neighbour_that_is_gone_means_the_end_of_the_list() {
        ListId list = world.list("Release", "a", "b", "c");
        world.yes(ANA, new PlaceItem(world.item("a").id(), list, Optional.of(ItemId.fresh()), 0));
        assertThat(world.texts(list)).containsExactly("b", "c", "a");
    }

    // --- limits

    @Test
    void each_limit_is_named_with_the_count() {
        ListId list = world.list("Release", "a");
        Item a = world.item("a");
        Refusal text = world.no(ANA, world.edit(a, Member.TEXT, "x".repeat(1_001)));
        assertThat(text.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(text.figures()).isEqualTo(List.of(1_000, 1_001));
        assertThat(world.no(ANA, world.edit(a, Member.NOTE, "x".repeat(10_001))).figures())
                .isEqualTo(List.of(10_000, 10_001));
        assertThat(world.no(ANA, new PlaceItem(a.id(), list, Optional.empty(), 51))
                        .figures())
                .isEqualTo(List.of(50, 51));
        Refusal many = world.no(ANA, drafts(list, 500));
        assertThat(many.reason()).isEqualTo(Reason.TOO_MANY_ITEMS);
        assertThat(many.figures()).isEqualTo(List.of(500, 501));
        world.decide(ChecklistOptions.ITEMS, "600");
        world.yes(ANA, drafts(list, 500));
    }

    @Test
    void an_issue_has_two_thousand_items_and_not_one_more() {
        world.decide(ChecklistOptions.ITEMS, "2000");
        ListId list = world.list("Release");
        world.yes(ANA, drafts(list, 2_000));
        ListId other = world.list("Other");
        Refusal refusal = world.no(ANA, drafts(other, 1));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_ON_ISSUE);
        assertThat(refusal.figures()).isEqualTo(List.of(2_000, 2_001));
    }

    private static AddItems drafts(ListId list, int count) {
        return new AddItems(
                list,
                Optional.empty(),
                IntStream.range(0, count).mapToObj(i -> Draft.of("item " + i)).toList());
    }

    @Test
    void no_text_holds_what_no_database_takes() {
        world.list("Release", "a");
        assertThat(world.no(ANA, world.edit(world.item("a"), Member.TEXT, "a\u0000b"))
                        .reason())
                .isEqualTo(Reason.UNFIT_CHARACTER);
        assertThat(world.no(ANA, world.edit(world.item("a"), Member.NOTE, "half \uD83D"))
                        .reason())
                .isEqualTo(Reason.UNFIT_CHARACTER);
        assertThat(world.no(ANA, world.edit(world.item("a"), Member.TEXT, " \n "))
                        .reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void every_member_goes_in_and_comes_out_as_it_was() {
        world.list("Release", "a");
        Map<Member, String> all = Map.of(
                Member.TEXT, "<script>alert(1)</script>",
                Member.NOTE, "# why\n\n- one\n- two",
                Member.MANDATORY, Member.YES,
                Member.WHO, "person:ben\nrole:quality",
                Member.DUE, "2026-12-01T09:00:00Z Europe/Paris",
                Member.PRIORITY, "high",
                Member.TWO_KEYS, Member.YES);
        world.yes(ANA, new EditItem(world.item("a").id(), all, Optional.of(1)));
        Item now = world.item("<script>alert(1)</script>");
        all.forEach((member, value) -> assertThat(member.of(now)).isEqualTo(value));
        assertThat(now.content().who())
                .containsExactly(new Who.Person(new UserKey("ben")), new Who.Role(new NodeId("quality")));
        assertThat(world.no(ANA, world.edit(now, Member.DUE, "tomorrow")).reason())
                .isEqualTo(Reason.NOT_A_DATE);
    }

    // --- lists

    @Test
    void no_two_lists_of_an_issue_have_one_name() {
        ListId release = world.list("Release");
        world.list("Handover");
        assertThat(world.no(ANA, AddList.empty(" release ")).reason()).isEqualTo(Reason.NAME_TAKEN);
        assertThat(world.no(ANA, new RenameList(release, "HANDOVER", Optional.of(1)))
                        .reason())
                .isEqualTo(Reason.NAME_TAKEN);
        world.yes(ANA, new RenameList(release, "RELEASE", Optional.of(1)));
        assertThat(world.asks(ADA, new RenameList(release, "Other", Optional.of(1))))
                .isInstanceOf(Answer.Stale.class);
    }

    @Test
    void a_list_that_was_taken_away_comes_back_with_its_items() {
        ListId list = world.list("Release", "a", "b");
        world.yes(ANA, new RetireItem(world.item("b").id(), true, Optional.of(1)));
        world.yes(ANA, new RetireList(list, true, Optional.of(1)));
        assertThat(world.sheet()).isEqualTo(Sheet.EMPTY);
        world.list("Release");
        assertThat(world.no(ANA, new RetireList(list, false, Optional.empty())).reason())
                .isEqualTo(Reason.NAME_TAKEN);
        world.yes(
                ANA, new RenameList(world.sheet().named("Release").orElseThrow().id(), "Other", Optional.of(1)));
        world.yes(ANA, new RetireList(list, false, Optional.empty()));
        assertThat(world.texts(list)).containsExactly("a");
    }

    @Test
    void an_item_that_was_taken_away_comes_back_where_it_was() {
        ListId list = world.list("Release", "a", "b", "c");
        Item b = world.item("b");
        world.yes(ANA, new RetireItem(b.id(), true, Optional.of(b.version())));
        assertThat(world.texts(list)).containsExactly("a", "c");
        world.yes(ANA, new RetireItem(b.id(), false, Optional.empty()));
        assertThat(world.texts(list)).containsExactly("a", "b", "c");
    }

    @Test
    void lists_have_an_order() {
        ListId one = world.list("One");
        ListId two = world.list("Two");
        ListId three = world.list("Three");
        world.yes(ANA, new PlaceList(three, Optional.empty()));
        world.yes(ANA, new PlaceList(one, Optional.of(two)));
        assertThat(world.sheet().lists()).extracting(Checklist::id).containsExactly(three, two, one);
    }

    // --- batches and history

    @Test
    void a_batch_is_done_as_a_whole_or_not_at_all_and_is_told_once() {
        ListId list = world.list("Release", "a", "b");
        world.told.clear();
        Item a = world.item("a");
        assertThat(world.no(ANA, world.tick(a, Meaning.DONE), world.edit(world.item("b"), Member.TEXT, ""))
                        .reason())
                .isEqualTo(Reason.EMPTY);
        assertThat(world.item("a")).isEqualTo(a);
        assertThat(world.told).isEmpty();
        world.yes(
                ANA,
                world.tick(a, Meaning.DONE),
                world.tick(world.item("b"), Meaning.DONE),
                new AddItems(list, Optional.empty(), List.of(Draft.of("c"))));
        assertThat(world.told).containsExactly(ONE);
        assertThat(world.sheet().progress().percent()).isEqualTo(66);
    }

    @Test
    void forty_ticks_are_forty_lines_of_the_history_each_with_who_when_and_what() {
        world.list("Release", "a");
        for (int i = 0; i < 40; i++) {
            world.world.clock.set("2026-11-25T10:00:%02dZ".formatted(i));
            world.yes(ANA, world.tick(world.item("a"), i % 2 == 0 ? Meaning.DONE : Meaning.OPEN));
        }
        List<Change> lines = world.service
                .history(Visitor.of(BEN), "1", Optional.of(world.item("a").id()), Long.MAX_VALUE, 100)
                .orElseThrow();
        assertThat(lines).hasSize(41);
        assertThat(lines.get(0).word()).isEqualTo(Change.Word.TICKED);
        assertThat(lines.get(0).by()).contains(ANA);
        assertThat(lines.get(0).at()).isEqualTo(Instant.parse("2026-11-25T10:00:39Z"));
        assertThat(lines.get(0).before()).isEqualTo(Map.of("state", "done"));
        assertThat(lines.get(0).after()).isEqualTo(Map.of("state", "open"));
        List<Change> older = world.service
                .history(Visitor.of(BEN), "1", Optional.empty(), lines.get(39).row(), 100)
                .orElseThrow();
        assertThat(older).extracting(Change::word).containsOnly(Change.Word.ADDED);
    }

    @Test
    void what_changes_nothing_leaves_no_line() {
        ListId list = world.list("Release", "a", "b");
        world.told.clear();
        assertThat(world.yes(ANA, world.edit(world.item("a"), Member.TEXT, " a "))
                        .changes())
                .isEmpty();
        assertThat(world.yes(ANA, new PlaceItem(world.item("a").id(), list, Optional.empty(), 0))
                        .changes())
                .isEmpty();
        assertThat(world.yes(ANA, world.tick(world.item("a"), Meaning.OPEN)).changes())
                .isEmpty();
        assertThat(world.told).isEmpty();
    }

    // --- to another issue

    @Test
    void an_item_goes_to_another_issue_with_its_id_and_its_history() {
        world.list("Release", "a", "b");
        ListId there = ListId.fresh();
        assertThat(world.service.change(
                        Visitor.of(ANA), "2", List.of(new AddList(there, "Inbox", Optional.empty(), List.of()))))
                .isInstanceOf(Answer.Changed.class);
        world.yes(ANA, world.tick(world.item("a"), Meaning.DONE));
        Item a = world.item("a");
        assertThat(world.service.move(Visitor.of(BEN), "1", a.id(), Optional.of(2), "2", there))
                .isEqualTo(new Answer.Refused(Refusal.of(Reason.NO_EDIT)));
        assertThat(world.service.move(Visitor.of(ANA), "1", a.id(), Optional.of(1), "2", there))
                .isInstanceOf(Answer.Stale.class);
        assertThat(world.service.move(Visitor.of(ANA), "1", a.id(), Optional.of(2), "2", there))
                .isInstanceOf(Answer.Changed.class);
        assertThat(world.sheet().item(a.id())).isEmpty();
        Item moved = world.service
                .read(Visitor.of(BEN), "2")
                .orElseThrow()
                .sheet()
                .item(a.id())
                .orElseThrow();
        assertThat(moved.meaning()).isEqualTo(Meaning.DONE);
        List<Change> history = world.service
                .history(Visitor.of(BEN), "2", Optional.of(a.id()), Long.MAX_VALUE, 10)
                .orElseThrow();
        assertThat(history)
                .extracting(Change::word)
                .containsExactly(Change.Word.MOVED_HERE, Change.Word.MOVED_AWAY, Change.Word.TICKED, Change.Word.ADDED);
        assertThat(history).extracting(Change::version).containsExactly(4, 3, 2, 1);
        assertThat(world.service
                        .history(Visitor.of(BEN), "1", Optional.empty(), Long.MAX_VALUE, 1)
                        .orElseThrow())
                .extracting(Change::word)
                .containsExactly(Change.Word.MOVED_AWAY);
    }

    // --- what waits for somebody

    @Test
    void what_waits_for_me_is_mine_or_that_of_my_roles_what_is_due_first_at_the_front() {
        world.world.node("quality", null);
        world.world.seat(BEN, "quality", Seat.Capacity.MEMBER);
        world.list("Release", "a", "b", "c", "d");
        world.yes(ANA, world.edit(world.item("a"), Member.WHO, "person:ben"));
        world.yes(ANA, world.edit(world.item("b"), Member.WHO, "role:quality\nperson:ben"));
        world.yes(ANA, world.edit(world.item("b"), Member.DUE, "2026-12-01T09:00:00Z"));
        world.yes(ANA, world.edit(world.item("c"), Member.WHO, "person:ana"));
        world.yes(ANA, world.edit(world.item("d"), Member.WHO, "person:ben"));
        world.yes(ANA, world.tick(world.item("d"), Meaning.DONE));
        assertThat(world.service.mine(Visitor.of(BEN), 10))
                .extracting(mine -> mine.item().text())
                .containsExactly("b", "a");
        assertThat(world.service.mine(Visitor.ANONYMOUS, 10)).isEmpty();
        world.world.permissions.forget(ONE);
        assertThat(world.service.mine(Visitor.of(BEN), 10)).isEmpty();
    }

    @Test
    void the_rights_of_a_project_are_those_of_its_own_issues() {
        assertThat(new Rights(Set.of(Right.TICK)).may(Right.EDIT)).isFalse();
        assertThat(world.service.shows(Visitor.of(CY), new org.relais.jira.access.ProjectId(1)))
                .isTrue();
        world.decide(ChecklistOptions.VIEW, "named");
        assertThat(world.service.shows(Visitor.of(CY), new org.relais.jira.access.ProjectId(1)))
                .isFalse();
    }
}
