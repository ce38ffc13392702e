package org.relais.jira.checklist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.checklist.ChecklistWorld.ONE;
import static org.relais.jira.checklist.ChecklistWorld.TWO;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.circle.World.BEN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.checklist.AddItems;
import org.relais.jira.checklist.AddList;
import org.relais.jira.checklist.Answer;
import org.relais.jira.checklist.Change;
import org.relais.jira.checklist.ChecklistWorld;
import org.relais.jira.checklist.Checklists;
import org.relais.jira.checklist.Checklists.Place;
import org.relais.jira.checklist.Checklists.Wanted;
import org.relais.jira.checklist.Draft;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.ListId;
import org.relais.jira.checklist.Meaning;
import org.relais.jira.checklist.Member;
import org.relais.jira.checklist.PlaceItem;
import org.relais.jira.checklist.Progress;
import org.relais.jira.checklist.RetireItem;
import org.relais.jira.checklist.RetireList;
import org.relais.jira.checklist.Who;

/** What every store of lists keeps. */
abstract class ChecklistsContract {
    static final Place FIRST = new Place(ONE, new ProjectId(1));

    Checklists kept;
    ChecklistWorld world;

    /** An empty one. */
    abstract Checklists checklists();

    @BeforeEach
    void begin() {
        kept = checklists();
        world = new ChecklistWorld(kept);
    }

    private static final Map<Member, String> EVERYTHING = Map.of(
            Member.TEXT, "écrit “ici” 🐙",
            Member.NOTE, "long ".repeat(2_000).strip(),
            Member.MANDATORY, Member.YES,
            Member.WHO, "person:ben\nrole:quality",
            Member.DUE, "2026-12-01T09:00:00Z Europe/Paris",
            Member.PRIORITY, "high",
            Member.TWO_KEYS, Member.YES);

    @Test
    void what_is_kept_is_read_as_it_was() {
        ListId list = world.list("Release", "a", "b");
        world.yes(ANA, new org.relais.jira.checklist.EditItem(world.item("a").id(), EVERYTHING, Optional.of(1)));
        Item item = world.item("écrit “ici” 🐙");
        EVERYTHING.forEach((member, value) -> assertThat(member.of(item)).isEqualTo(value));
        world.yes(ANA, world.tick(item, Meaning.DONE)); // the first key
        world.yes(
                ANA, new PlaceItem(item.id(), list, Optional.of(world.item("b").id()), 3));
        Item now = world.item("écrit “ici” 🐙");
        assertThat(now.standing().keys()).extracting(key -> key.by()).containsExactly(ANA);
        assertThat(now.indent()).isEqualTo(3);
        assertThat(now.version()).isEqualTo(4);
        assertThat(kept.on(world.pass(ONE))).isEqualTo(world.sheet());
        assertThat(kept.on(world.gate().asSystem("test"), ONE)).isEqualTo(world.sheet());
        assertThat(kept.on(world.pass(TWO)).lists()).isEmpty();
    }

    @Test
    void a_template_and_the_origins_of_items_are_kept() {
        ListId list = ListId.fresh();
        Draft draft =
                new Draft(ItemId.fresh(), Item.Kind.HEADING, 2, Map.of(Member.TEXT, "Before"), Optional.of("point-7"));
        var template = new org.relais.jira.checklist.Checklist.Template("release", 8);
        world.yes(ANA, new AddList(list, "Release", Optional.of(template), List.of(draft)));
        assertThat(world.sheet().list(list).orElseThrow().template()).contains(template);
        Item heading = world.item("Before");
        assertThat(heading.origin()).contains("point-7");
        assertThat(heading.kind()).isEqualTo(Item.Kind.HEADING);
    }

    @Test
    void what_is_retired_is_gone_and_comes_back() {
        ListId list = world.list("Release", "a", "b");
        Item a = world.item("a");
        world.yes(ANA, world.edit(a, Member.WHO, "person:ben"));
        world.yes(ANA, new RetireItem(a.id(), true, Optional.of(2)));
        assertThat(world.texts(list)).containsExactly("b");
        assertThat(waiting()).isEmpty();
        world.yes(ANA, new RetireItem(a.id(), false, Optional.empty()));
        assertThat(waiting()).containsExactly(FIRST);
        world.yes(ANA, new RetireList(list, true, Optional.of(1)));
        assertThat(world.sheet().lists()).isEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(kept.find(wanted(Wanted.Kind.ANYTHING), 10)).isEmpty();
        assertThat(kept.progress(List.of(ONE))).isEmpty();
        world.yes(ANA, new RetireList(list, false, Optional.empty()));
        assertThat(world.texts(list)).containsExactly("a", "b");
        assertThat(waiting()).containsExactly(FIRST);
        assertThat(kept.progress(List.of(ONE, TWO))).isEqualTo(Map.of(ONE, new Progress(2, 0, 0, 0, Optional.empty())));
    }

    private Set<Place> waiting() {
        return kept.waitingFor(List.of(new Who.Person(BEN)), 10);
    }

    private static Wanted wanted(Wanted.Kind kind) {
        return new Wanted(Optional.empty(), kind, Optional.empty());
    }

    @Test
    void a_list_is_found_by_what_is_left_on_it_and_by_its_name() {
        world.list("Release", "a", "b");
        assertThat(kept.find(wanted(Wanted.Kind.ANYTHING), 10)).containsExactly(FIRST);
        assertThat(kept.find(new Wanted(Optional.of(" RELEASE"), Wanted.Kind.ANYTHING, Optional.empty()), 10))
                .containsExactly(FIRST);
        assertThat(kept.find(new Wanted(Optional.of("Other"), Wanted.Kind.ANYTHING, Optional.empty()), 10))
                .isEmpty();
        assertThat(kept.find(wanted(Wanted.Kind.MANDATORY), 10)).isEmpty();
        world.yes(ANA, world.edit(world.item("a"), Member.MANDATORY, Member.YES));
        assertThat(kept.find(wanted(Wanted.Kind.MANDATORY), 10)).containsExactly(FIRST);
        world.yes(ANA, world.tick(world.item("a"), Meaning.BLOCKED));
        assertThat(kept.find(wanted(Wanted.Kind.BLOCKED), 10)).containsExactly(FIRST);
        world.yes(ANA, world.edit(world.item("a"), Member.DUE, "2026-12-01T09:00:00Z"));
        assertThat(kept.find(due("2026-12-01T09:00:00Z"), 10)).isEmpty();
        assertThat(kept.find(due("2026-12-01T09:00:01Z"), 10)).containsExactly(FIRST);
        world.yes(ANA, world.tick(world.item("a"), Meaning.DONE), world.tick(world.item("b"), Meaning.NOT_APPLICABLE));
        for (Wanted.Kind kind : List.of(Wanted.Kind.ANYTHING, Wanted.Kind.MANDATORY, Wanted.Kind.BLOCKED)) {
            assertThat(kept.find(wanted(kind), 10)).as(kind.name()).isEmpty();
        }
        assertThat(kept.find(due("2027-12-01T09:00:01Z"), 10)).isEmpty();
        assertThat(kept.progress(List.of(ONE)).get(ONE).percent()).isEqualTo(100);
    }

    private static Wanted due(String before) {
        return new Wanted(Optional.empty(), Wanted.Kind.DUE, Optional.of(Instant.parse(before)));
    }

    @Test
    void no_more_is_found_than_was_asked_for_and_each_issue_once() {
        world.list("Release", "a");
        world.list("Other", "b");
        assertThat(kept.find(wanted(Wanted.Kind.ANYTHING), 10)).containsExactly(FIRST);
        add(TWO, "Release", "c");
        assertThat(kept.find(wanted(Wanted.Kind.ANYTHING), 10)).hasSize(2);
        assertThat(kept.find(wanted(Wanted.Kind.ANYTHING), 1)).hasSize(1);
    }

    private void add(IssueId issue, String name, String... items) {
        AddList list = new AddList(
                ListId.fresh(),
                name,
                Optional.empty(),
                List.of(items).stream().map(Draft::of).toList());
        assertThat(world.service.change(Visitor.of(ANA), "" + issue.value(), List.of(list)))
                .isInstanceOf(Answer.Changed.class);
    }

    @Test
    void what_waits_for_somebody_is_told_with_what_is_due_first_at_the_front() {
        world.list("Release", "a", "b", "c");
        for (String text : List.of("a", "b")) {
            world.yes(ANA, world.edit(world.item(text), Member.WHO, "person:ben\nrole:quality"));
        }
        world.yes(ANA, world.edit(world.item("b"), Member.DUE, "2026-12-01T09:00:00Z"));
        List<Checklists.Waiting> mine = kept.itemsOf(List.of(new Who.Person(BEN)), 10);
        assertThat(mine).extracting(Checklists.Waiting::text).containsExactly("b", "a");
        assertThat(mine.get(0).due()).contains(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(mine.get(0).project()).isEqualTo(new ProjectId(1));
        assertThat(kept.itemsOf(List.of(new Who.Person(new UserKey("cy"))), 10)).isEmpty();
        assertThat(kept.itemsOf(List.of(), 10)).isEmpty();
        world.yes(ANA, world.edit(world.item("b"), Member.TEXT, "B"));
        assertThat(kept.itemsOf(List.of(new Who.Person(BEN)), 1))
                .extracting(Checklists.Waiting::text)
                .containsExactly("B");
    }

    @Test
    void the_history_is_kept_line_by_line_and_read_from_the_end() {
        ListId list = world.list("Release", "a");
        world.yes(ANA, world.tick(world.item("a"), Meaning.NOT_APPLICABLE));
        List<Change> all = kept.history(world.pass(ONE), Optional.empty(), Long.MAX_VALUE, 10);
        assertThat(all)
                .extracting(Change::word)
                .containsExactly(Change.Word.TICKED, Change.Word.ADDED, Change.Word.ADDED);
        assertThat(all.get(0).after()).isEqualTo(Map.of("state", "not-applicable", "reason", "because"));
        assertThat(all.get(0).label()).isEqualTo("a");
        assertThat(all.get(0).list()).isEqualTo(list);
        assertThat(all.get(2).item()).isEmpty();
        assertThat(kept.history(world.pass(ONE), Optional.empty(), all.get(0).row(), 1))
                .containsExactly(all.get(1));
        assertThat(kept.history(world.pass(ONE), all.get(0).item(), Long.MAX_VALUE, 10))
                .hasSize(2);
    }

    @Test
    void an_item_of_another_issue_comes_with_all_that_it_is() {
        world.list("Release", "a", "b");
        world.yes(ANA, new org.relais.jira.checklist.EditItem(world.item("a").id(), EVERYTHING, Optional.of(1)));
        add(TWO, "Inbox", "x");
        ListId inbox = kept.on(world.pass(TWO)).lists().get(0).id();
        Item moving = world.item("écrit “ici” 🐙");
        assertThat(world.service.move(Visitor.of(ANA), "1", moving.id(), Optional.of(2), "2", inbox))
                .isInstanceOf(Answer.Changed.class);
        Item moved = kept.on(world.pass(TWO)).item(moving.id()).orElseThrow();
        assertThat(moved.content()).isEqualTo(moving.content());
        assertThat(kept.on(world.pass(ONE)).items()).hasSize(1);
        assertThat(waiting()).containsExactly(new Place(TWO, new ProjectId(1)));
        assertThat(kept.progress(List.of(ONE, TWO)).get(TWO).all()).isEqualTo(2);
        assertThat(kept.progress(List.of(ONE, TWO)).get(ONE).all()).isEqualTo(1);
    }

    @Test
    void thirty_lines_are_thirty_items_in_their_order() {
        ListId list = world.list("Release", "first");
        List<Draft> lines =
                IntStream.range(0, 30).mapToObj(i -> Draft.of("line " + i)).toList();
        world.yes(ANA, new AddItems(list, Optional.of(world.item("first").id()), lines));
        assertThat(world.texts(list))
                .hasSize(31)
                .startsWith("first", "line 0", "line 1")
                .endsWith("line 29");
    }
}
