package org.relais.jira.owning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ADA;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.circle.AddNode;
import org.relais.jira.circle.CloseNode;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.World;

/** Roles are written by id, by path, or by as much of its end as is clear. */
class WrittenTest {
    private final World world = new World();

    @BeforeEach
    void begin() {
        world.node("org", null);
        world.node("ops", "org");
        world.node("wells", "ops");
        world.node("sales", "org");
        named("ops.press", "ops", "Press");
        named("sales.press", "sales", "Press");
    }

    private void named(String id, String in, String name) {
        world.yes(
                ADA, new AddNode(Node.named(new NodeId(id), Optional.of(new NodeId(in)), Texts.of(name), Texts.NONE)));
    }

    private List<String> meant(String text) {
        return Written.meant(world.structure(), text).nodes().stream()
                .map(NodeId::value)
                .toList();
    }

    @Test
    void an_id_a_path_and_the_end_of_a_path_mean_the_role() {
        assertThat(meant("ops.press")).containsExactly("ops.press");
        assertThat(meant("org / ops / wells")).containsExactly("wells");
        assertThat(meant(" OPS / Wells ")).containsExactly("wells");
        assertThat(meant("wells (fr)")).containsExactly("wells");
        assertThat(meant("org (fr) / ops / wells (fr)")).containsExactly("wells");
    }

    @Test
    void a_name_that_several_have_means_all_of_them_until_the_path_says_which() {
        assertThat(meant("press")).containsExactly("ops.press", "sales.press");
        assertThat(meant("sales / press")).containsExactly("sales.press");
    }

    @Test
    void a_whole_path_counts_more_than_the_end_of_another() {
        named("press", "org", "Press");
        world.yes(ADA, new AddNode(Node.named(new NodeId("top"), Optional.empty(), Texts.of("Press"), Texts.NONE)));
        assertThat(meant("Press")).containsExactly("top");
        assertThat(meant("press")).containsExactly("press"); // an id before any path
        assertThat(meant("org / Press")).containsExactly("press");
        named("deep", "ops", "org");
        named("deeper", "deep", "Press");
        assertThat(meant("org / Press")).containsExactly("press");
    }

    @Test
    void nothing_is_meant_by_what_nobody_is_called() {
        assertThat(meant("")).isEmpty();
        assertThat(meant("nobody")).isEmpty();
        assertThat(meant("wells / ops")).isEmpty();
        assertThat(meant("ops / ")).isEmpty();
        assertThat(meant("x".repeat(10_000))).isEmpty();
    }

    @Test
    void a_name_may_hold_what_stands_between_names() {
        named("ux", "ops", "UX / UI");
        assertThat(meant("UX / UI")).containsExactly("ux");
        assertThat(meant("ops / UX / UI")).containsExactly("ux");
    }

    @Test
    void a_closed_role_is_found_by_its_id_alone() {
        world.yes(
                ADA,
                new CloseNode(new NodeId("wells"), Optional.empty(), false, Optional.empty(), world.version("wells")));
        assertThat(meant("ops / wells")).isEmpty();
        assertThat(meant("wells")).containsExactly("wells");
    }

    @Test
    void what_is_offered_to_be_typed_means_the_role_again() {
        named("twin", "ops", "Press");
        Structure structure = world.structure();
        assertThat(Written.path(structure, new NodeId("wells"), Locale.FRENCH))
                .isEqualTo("org (fr) / ops (fr) / wells (fr)");
        assertThat(structure.nodes()).allSatisfy(node -> assertThat(
                        Written.meant(structure, Written.entry(structure, node.id(), Locale.FRENCH))
                                .one())
                .contains(node.id()));
        assertThat(Written.entry(structure, new NodeId("twin"), Locale.ENGLISH)).isEqualTo("twin");
        assertThat(Map.of("sales.press", Written.entry(structure, new NodeId("sales.press"), Locale.ENGLISH)))
                .containsValue("org / sales / Press");
    }
}
