package org.relais.cli.circles.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;
import org.relais.cli.circles.Converted;

class GlassFrog5Test {
    private static final String TREE =
            """
            {"data": {"id": "role_a0", "type": "role", "name": "Clean Water", "purpose": "Everybody drinks",
              "parent_role_id": null, "original_role_id": null, "has_subroles": true, "flags": [],
              "accountabilities": [], "domains": [{"id": "dom_1", "description": "The name"}], "fillers": [], "assignments": [],
              "children": [
                {"id": "role_b1", "type": "role", "name": "Wells", "purpose": null, "parent_role_id": "role_a0",
                 "original_role_id": null, "flags": [],
                 "children": [
                   {"id": "role_c2", "type": "role", "name": "Circle Lead", "parent_role_id": "role_b1", "flags": ["structural"],
                    "original_role_id": null,
                    "accountabilities": [{"id": "acct_1", "description": "Seating people", "is_structural": true}],
                    "fillers": [{"id": "per_1", "type": "actor", "name": "Ana", "email": "ana@example.com", "kind": "human"},
                                {"id": "agt_1", "type": "actor", "name": "Bot", "email": null, "kind": "agent"}],
                    "assignments": [{"id": "asgn_1", "actor_id": "per_1", "focus": null, "elected_until": "2027-01-31"},
                                    {"id": "asgn_2", "actor_id": "agt_1", "focus": "nights", "elected_until": null}],
                    "children": []}]},
                {"id": "role_d3", "type": "role", "name": "Pumps", "purpose": "Water rises", "parent_role_id": "role_a0",
                 "original_role_id": null, "flags": [], "fillers": [], "assignments": [],
                 "children": [
                   {"id": "role_e4", "type": "role", "name": "Digger", "parent_role_id": "role_d3", "original_role_id": null,
                    "flags": [], "fillers": [{"id": "per_2", "name": "Ben", "kind": "human"}], "children": []}]},
                {"id": "role_f5", "type": "role", "name": "Digger", "parent_role_id": "role_a0", "original_role_id": "role_e4",
                 "flags": ["linked"], "fillers": [{"id": "per_2", "name": "Ben", "kind": "human"}], "children": []}]}}
            """;
    private static final String POLICIES =
            """
            {"data": [
              {"id": "pol_1", "type": "policy", "title": "Spending", "body": "<p>Announce &amp; wait</p>", "role_id": "role_b1",
               "domain_id": "dom_1"},
              {"id": "str_1", "type": "strategy", "body": "Deep before wide", "role_id": "role_b1", "inherited": false},
              {"id": "str_2", "type": "strategy", "body": "Deep before wide", "role_id": "role_c2", "inherited": true}]}
            """;

    @TempDir
    private Path directory;

    private Converted converted() {
        return Converted.of(
                directory,
                "glassfrog-v5",
                file(directory, "tree.json", TREE),
                file(directory, "policies.json", POLICIES));
    }

    @Test
    void the_tree_is_carried_with_the_ids_that_it_has() {
        assertThat(converted().ids())
                .containsExactly(
                        "glassfrog:role_a0",
                        "glassfrog:role_b1",
                        "glassfrog:role_c2",
                        "glassfrog:role_d3",
                        "glassfrog:role_e4");
    }

    @Test
    void a_linked_role_is_one_role_with_a_link_and_its_holder_sits_once() {
        Converted converted = converted();
        assertThat(converted.links("glassfrog:role_e4")).containsExactly("linked glassfrog:role_a0");
        assertThat(converted.seats("glassfrog:role_e4")).containsExactly("member glassfrog:per_2");
        assertThat(converted.run().remarked("note.linked")).isEqualTo(1);
    }

    @Test
    void an_agent_holds_nothing() {
        Converted converted = converted();
        assertThat(converted.seats("glassfrog:role_c2")).containsExactly("member glassfrog:per_1 2027-01-31");
        assertThat(converted.people()).noneMatch(person -> person.contains("Bot"));
        assertThat(converted.run().remarked("note.agent")).isEqualTo(1);
    }

    @Test
    void the_lead_leads_and_policies_and_strategies_find_their_role() {
        Converted converted = converted();
        assertThat(converted.seats("glassfrog:role_b1")).containsExactly("lead glassfrog:per_1 2027-01-31");
        assertThat(converted.clauses("glassfrog:role_b1"))
                .containsExactly("policy Spending: Announce & wait", "strategy: Deep before wide");
        assertThat(converted.run().remarked("note.strategy.inherited")).isEqualTo(1);
        assertThat(converted.run().remarked("note.policy.domain")).isEqualTo(1);
    }

    @Test
    void records_that_paging_repeats_count_once() {
        Path again = file(
                directory,
                "again.json",
                """
                {"data": [{"id": "role_a0", "type": "role", "name": "Clean Water", "parent_role_id": null},
                          {"id": "role_a0", "type": "role", "name": "Clean Water", "parent_role_id": null}]}
                """);
        Converted converted = Converted.of(directory, "glassfrog-v5", again);
        assertThat(converted.ids()).containsExactly("glassfrog:role_a0");
        assertThat(converted.run().remarked("note.repeated")).isEqualTo(1);
        assertThat(converted.node("glassfrog:role_a0").has("seats")).isFalse();
    }

    @Test
    void the_old_version_is_told_apart() {
        Run run = Run.convert("--from", "glassfrog-v5", file(directory, "v3.json", "{\"roles\": []}"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("--from glassfrog-v3");
    }
}
