package org.relais.jira.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

/** Issues are numbers here: those from 1,000 on are of another project. */
class PurposeTreeTest {
    private static final Visitor ANA = Visitor.of(new UserKey("ana"));
    private static final Visitor CY = Visitor.of(new UserKey("cy"));

    private final FakePermissions permissions = new FakePermissions().look(ANA, new ProjectId(1));
    private final InMemoryPurposes stored = new InMemoryPurposes();
    private final Set<Long> stated = new HashSet<>();
    private final InMemoryDescents issues = new InMemoryDescents(permissions, stated);
    private final PurposeTree tree = new PurposeTree(new Gate(permissions), stored, issues, issues);

    /** An issue that Ana sees, below another; 0 is none. */
    private void seen(long issue, long below) {
        permissions.browse(ANA, new IssueId(issue));
        issues.put(issue, below);
    }

    private void states(long issue) {
        stated.add(issue);
        stored.stating(new IssueId(issue), Part.WHY, "why " + issue);
    }

    private List<Long> tops() {
        List<Long> all = new ArrayList<>();
        int start = 0;
        while (true) {
            PurposeTree.Piece piece = tree.tops(ANA, "P1", start).orElseThrow();
            piece.nodes().forEach(node -> all.add(node.issue().id().value()));
            if (piece.next().isEmpty()) return all;
            start = piece.next().getAsInt();
        }
    }

    private List<Long> below(long issue, Long... above) {
        Set<IssueId> passed = new HashSet<>();
        for (long one : above) passed.add(new IssueId(one));
        return ids(tree.below(ANA, "P1", "" + issue, passed, 0).orElseThrow());
    }

    private static List<Long> ids(PurposeTree.Piece piece) {
        return piece.nodes().stream().map(node -> node.issue().id().value()).toList();
    }

    private List<Long> missing() {
        return tree.missing(ANA, "P1", 0).orElseThrow().issues().stream()
                .map(issue -> issue.id().value())
                .toList();
    }

    @Test
    void what_states_a_why_stands_before_what_states_none_and_knows_whether_anything_hangs_from_it() {
        seen(1, 0);
        seen(2, 0);
        seen(3, 2);
        states(2);
        List<PurposeTree.Node> nodes = tree.tops(ANA, "P1", 0).orElseThrow().nodes();
        assertThat(nodes).extracting(node -> node.issue().id().value()).containsExactly(2L, 1L);
        assertThat(nodes).extracting(PurposeTree.Node::leads).containsExactly(true, false);
        assertThat(nodes.get(0).why()).contains("why 2");
        assertThat(below(2)).containsExactly(3L);
    }

    @Test
    void what_one_may_not_see_is_passed_in_silence_at_the_top_and_on_the_way() {
        seen(1, 0);
        issues.put(2, 1); // hidden
        issues.put(3, 2); // hidden
        seen(4, 3);
        seen(5, 1);
        issues.put(6, 0); // hidden
        seen(7, 6);
        seen(8, 6);
        assertThat(tops()).containsExactly(7L, 8L, 1L);
        assertThat(below(1))
                .as("what one sees directly, then what hangs from what one passes")
                .containsExactly(5L, 4L);
        assertThat(tree.below(ANA, "P1", "2", Set.of(), 0))
                .as("it does not exist")
                .isEmpty();
    }

    @Test
    void an_issue_of_another_project_stands_at_the_top_where_issues_of_this_one_hang_from_it() {
        seen(1_000, 0);
        seen(1_001, 1_000);
        seen(1_002, 1_001);
        seen(1, 1_001);
        seen(2, 1);
        seen(3, 1_001);
        List<PurposeTree.Node> nodes = tree.tops(ANA, "P1", 0).orElseThrow().nodes();
        assertThat(nodes).extracting(node -> node.issue().id().value()).containsExactly(1_001L);
        assertThat(nodes.get(0).serves()).extracting(IssueRef::key).containsExactly("X-1000");
        assertThat(below(1_001)).as("those of this project alone").containsExactly(1L, 3L);
    }

    @Test
    void a_loop_is_entered_once_and_ends_where_it_began() {
        seen(1, 2);
        seen(2, 3);
        seen(3, 1);
        seen(4, 3);
        seen(5, 5);
        assertThat(tops()).containsExactlyInAnyOrder(3L, 5L);
        assertThat(below(3)).containsExactly(2L, 4L);
        assertThat(below(2, 3L)).containsExactly(1L);
        assertThat(below(1, 3L, 2L)).isEmpty();
        assertThat(tree.below(ANA, "P1", "2", Set.of(new IssueId(3)), 0)
                        .orElseThrow()
                        .nodes()
                        .get(0)
                        .leads())
                .as("nothing but what stands above it already")
                .isFalse();
        assertThat(missing()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void what_is_below_a_deleted_issue_hangs_from_nothing() {
        seen(2, 99); // 99 is not there any more, and nobody sees it
        assertThat(tops()).containsExactly(2L);
        assertThat(missing()).containsExactly(2L);
    }

    @Test
    void no_purpose_yet_are_those_that_neither_state_nor_inherit_a_why() {
        seen(1, 0);
        seen(2, 1);
        seen(3, 2);
        states(2);
        seen(4, 0);
        states(4);
        seen(5, 4);
        seen(6, 5);
        issues.put(7, 0); // hidden, and what it says is nobody's
        stated.add(7L);
        seen(8, 7);
        seen(1_000, 0);
        states(1_000);
        seen(9, 1_000);
        stored.withoutField(new IssueId(10));
        seen(10, 0);
        assertThat(missing()).containsExactly(1L, 8L);
        states(1);
        assertThat(missing()).as("right after the write").containsExactly(8L);
    }

    @Test
    void a_project_of_thousands_comes_in_parts_and_nothing_is_left_out_or_twice() {
        LongStream.rangeClosed(1, 120).forEach(issue -> seen(issue, 0));
        LongStream.rangeClosed(60, 100).forEach(this::states);
        LongStream.rangeClosed(130, 250).forEach(issue -> seen(issue, 1));
        assertThat(tree.tops(ANA, "P1", 0).orElseThrow().nodes()).hasSize(PurposeTree.PART);
        assertThat(tops()).hasSize(120).doesNotHaveDuplicates().startsWith(60L).endsWith(120L);
        PurposeTree.Piece first = tree.below(ANA, "P1", "1", Set.of(), 0).orElseThrow();
        PurposeTree.Piece last = tree.below(ANA, "P1", "1", Set.of(), 100).orElseThrow();
        assertThat(first.next()).hasValue(PurposeTree.PART);
        assertThat(ids(last)).hasSize(21).endsWith(250L);
        assertThat(last.next()).isEmpty();
        assertThat(tree.missing(ANA, "P1", 0).orElseThrow().total()).isEqualTo(120 - 41 + 121);
    }

    @Test
    void the_first_of_what_serves_an_issue_are_the_nearest_and_more_is_said() {
        seen(1, 0);
        seen(2, 1);
        issues.put(3, 1); // hidden
        seen(4, 3);
        seen(5, 2);
        seen(1_000, 5);
        PurposeTree.First few = tree.first(ANA, "1").orElseThrow();
        assertThat(few.nodes()).extracting(node -> node.issue().id().value()).containsExactly(2L, 4L, 5L, 1_000L);
        assertThat(few.more()).isFalse();
        LongStream.rangeClosed(10, 40).forEach(issue -> seen(issue, 1));
        PurposeTree.First many = tree.first(ANA, "1").orElseThrow();
        assertThat(many.nodes()).hasSize(PurposeTree.FIRST);
        assertThat(many.more()).isTrue();
        assertThat(tree.first(ANA, "3")).isEmpty();
    }

    @Test
    void what_is_searched_for_comes_with_its_way_up() {
        seen(1, 0);
        issues.put(2, 1); // hidden
        seen(3, 2);
        PurposeTree.Piece found = tree.find(ANA, "P1", "Issue 3", 0).orElseThrow();
        assertThat(ids(found)).containsExactly(3L);
        assertThat(found.nodes().get(0).serves()).extracting(IssueRef::key).containsExactly("X-1");
    }

    @Test
    void to_whom_does_not_see_the_project_it_does_not_exist() {
        seen(1, 0);
        assertThat(tree.tops(CY, "P1", 0)).isEqualTo(tree.tops(CY, "P9", 0)).isEmpty();
        assertThat(tree.below(CY, "P1", "1", Set.of(), 0)).isEmpty();
        assertThat(tree.missing(CY, "P1", 0)).isEmpty();
        assertThat(tree.find(CY, "P1", "Issue", 0)).isEmpty();
        assertThat(tree.first(CY, "1")).isEmpty();
        assertThat(tree.below(ANA, "P1", "99", Set.of(), 0)).isEmpty();
    }
}
