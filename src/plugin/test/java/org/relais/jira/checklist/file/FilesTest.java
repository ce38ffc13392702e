package org.relais.jira.checklist.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.relais.jira.circle.World.ANA;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.UserKey;
import org.relais.jira.checklist.AddItems;
import org.relais.jira.checklist.ChecklistWorld;
import org.relais.jira.checklist.Draft;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.ListId;
import org.relais.jira.checklist.Meaning;
import org.relais.jira.checklist.Member;
import org.relais.jira.checklist.Refusal;
import org.relais.jira.checklist.RetireList;
import org.relais.jira.checklist.Sheet;
import org.relais.jira.checklist.State;
import org.relais.jira.checklist.Who;
import org.relais.jira.checklist.json.BoardJson;
import org.relais.jira.checklist.json.Malformed;
import org.relais.jira.checklist.json.Sent;
import org.relais.jira.circle.NodeId;

class FilesTest {
    private static final Sent.Directory EVERYBODY = new Sent.Directory() {
        @Override
        public Optional<UserKey> named(String username) {
            return Optional.of(new UserKey(username));
        }

        @Override
        public boolean knows(UserKey person) {
            return true;
        }

        @Override
        public boolean knows(NodeId role) {
            return true;
        }
    };
    private static final BoardJson TOLD = new BoardJson(new BoardJson.Naming() {
        @Override
        public String of(Who who) {
            return who.line();
        }

        @Override
        public String of(State state) {
            return state.name();
        }
    });

    private final ChecklistWorld world = new ChecklistWorld();

    /** Everything that an item can hold, twice over two lists. */
    private void everything() {
        ListId list = world.list("Release, \"final\"", "plain", "full");
        world.yes(
                ANA,
                new org.relais.jira.checklist.EditItem(
                        world.item("full").id(),
                        Map.of(
                                Member.TEXT, "=1+1 \"quoted\", and more",
                                Member.NOTE, "two\nlines",
                                Member.MANDATORY, Member.YES,
                                Member.WHO, "person:ben\nrole:quality",
                                Member.DUE, "2026-12-01T09:00:00Z Europe/Paris",
                                Member.PRIORITY, "low"),
                        Optional.of(1)));
        world.yes(ANA, world.tick(world.item("=1+1 \"quoted\", and more"), Meaning.BLOCKED));
        Draft heading =
                new Draft(ItemId.fresh(), Item.Kind.HEADING, 0, Map.of(Member.TEXT, "Afterwards"), Optional.empty());
        Draft deep = new Draft(ItemId.fresh(), Item.Kind.ITEM, 3, Map.of(Member.TEXT, "deep"), Optional.empty());
        world.yes(ANA, new AddItems(list, Optional.empty(), List.of(heading, deep)));
        world.list("Second", "-2 is negative", "'quoted");
    }

    private record Line(Item.Kind kind, int indent, Object content, State state, Optional<String> reason) {}

    private static List<Line> lines(Sheet sheet) {
        return sheet.lists().stream()
                .flatMap(list -> sheet.of(list.id()).stream())
                .map(item -> new Line(
                        item.kind(),
                        item.indent(),
                        item.content(),
                        item.standing().state(),
                        item.standing().reason()))
                .toList();
    }

    private void wipe() {
        world.sheet()
                .lists()
                .forEach(list -> world.yes(ANA, new RetireList(list.id(), true, Optional.of(list.version()))));
    }

    private void takeIn(List<ListDraft> lists) {
        lists.forEach(list -> world.yes(ANA, list.begun()));
    }

    @Test
    void json_goes_out_and_comes_in_again_to_the_same() throws Exception {
        everything();
        Sheet before = world.sheet();
        String file = JsonLists.written(before, TOLD).toString();
        wipe();
        takeIn(JsonLists.read(new Sent(new JsonMapper().readTree(file), EVERYBODY)));
        assertThat(lines(world.sheet())).isEqualTo(lines(before));
        assertThat(world.sheet().lists())
                .extracting(list -> list.name())
                .containsExactly("Release, \"final\"", "Second");
    }

    @Test
    void a_table_goes_out_and_comes_in_again_to_the_same_and_no_cell_of_it_runs() {
        everything();
        Sheet before = world.sheet();
        String file = Sheets.written(before);
        assertThat(file)
                .contains("'=1+1")
                .contains("'-2 is negative")
                .doesNotContain(",=")
                .doesNotContain(",-");
        wipe();
        takeIn(Sheets.read(file, "Unnamed"));
        assertThat(lines(world.sheet())).isEqualTo(lines(before));
    }

    @Test
    void a_table_of_texts_alone_is_enough_and_one_without_is_refused_with_its_line() {
        assertThat(Sheets.read("text\none\ntwo\n", "Unnamed"))
                .singleElement()
                .satisfies(list -> assertThat(list.name()).isEqualTo("Unnamed"))
                .satisfies(list -> assertThat(list.items()).hasSize(2));
        for (String bad : List.of("", "title\none\n", "text\n\"open\n", "text,indent\na,deep\n")) {
            Malformed wrong = catchThrowableOfType(Malformed.class, () -> Sheets.read(bad, "Unnamed"));
            assertThat(wrong.why().reason()).as(bad).isEqualTo(Refusal.Reason.UNREADABLE);
        }
    }

    @Test
    void task_lists_go_out_and_come_in_with_texts_states_headings_and_indents() {
        world.list("Release", "a", "b", "c", "d");
        world.yes(ANA, world.tick(world.item("a"), Meaning.DONE), world.tick(world.item("b"), Meaning.NOT_APPLICABLE));
        String file = TaskList.written(world.sheet());
        assertThat(file).isEqualTo("## Release\n\n- [x] a\n- [-] b\n- [ ] c\n- [ ] d\n");
        List<ListDraft> lists = TaskList.read(
                """
                - [ ] before any name
                ## Release
                ### First
                - [x] done
                  - [ ] below
                \t* deeper
                1. numbered
                # Other
                plain line
                """,
                "Unnamed");
        assertThat(lists).extracting(ListDraft::name).containsExactly("Unnamed", "Release", "Other");
        List<Draft> release = lists.get(1).items();
        assertThat(release).extracting(Draft::kind).startsWith(Item.Kind.HEADING, Item.Kind.ITEM);
        assertThat(release).extracting(Draft::indent).containsExactly(0, 0, 1, 2, 0);
        assertThat(release)
                .extracting(draft -> draft.members().get(Member.TEXT))
                .containsExactly("First", "done", "below", "deeper", "numbered");
        assertThat(release.get(1).members()).containsEntry(Member.STATE, "done");
    }

    @Test
    void thirty_pasted_lines_are_thirty_items_whatever_stands_before_them() {
        StringBuilder pasted = new StringBuilder();
        for (int i = 0; i < 10; i++) pasted.append("- item ").append(i).append("\r\n");
        for (int i = 10; i < 20; i++)
            pasted.append(i).append(". item ").append(i).append("\n\n");
        for (int i = 20; i < 30; i++) pasted.append("item ").append(i).append('\n');
        List<Draft> items = TaskList.lines(pasted.toString());
        assertThat(items).hasSize(30);
        for (int i = 0; i < 30; i++) {
            assertThat(items.get(i).members()).containsEntry(Member.TEXT, "item " + i);
        }
    }
}
