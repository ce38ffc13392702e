package org.relais.cli.circles.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;
import org.relais.cli.circles.Converted;

class RolebaseTest {
    private static final String EXPORT =
            """
            {"members": [
               {"id": "m1", "name": "Ana", "inviteEmail": "ana@example.com", "role": "Owner", "archived": false},
               {"id": "m2", "name": "Ben", "inviteEmail": null, "archived": true}],
             "roles": [
               {"id": "r1", "name": "Clean Water", "purpose": "Everybody drinks", "domain": "", "accountabilities": "",
                "checklist": "", "indicators": "", "notes": "", "base": false, "archived": false},
               {"id": "r2", "name": "Wells", "purpose": "", "domain": "The well site", "archived": false,
                "accountabilities": "- Digging\\n  deep enough\\n- Covering", "notes": "old notes", "singleMember": true},
               {"id": "r3", "name": "Lead", "purpose": "Direction", "base": true, "accountabilities": "Seats people.\\nAsks."}],
             "circles": [
               {"id": "c1", "roleId": "r1", "parentId": null, "archived": false},
               {"id": "c2", "roleId": "r2", "parentId": "c1", "archived": true},
               {"id": "c3", "roleId": "r3", "parentId": "c1", "archived": false},
               {"id": "c4", "roleId": "r3", "parentId": "c2", "archivedAt": "2026-05-04T10:00:00+00:00"}],
             "circle_members": [
               {"id": "s1", "circleId": "c3", "memberId": "m1", "createdAt": "2025-01-02T22:30:00.000+00:00"},
               {"id": "s2", "circleId": "c3", "memberId": "m2", "createdAt": "2025-01-02T22:30:00.000+00:00"},
               {"id": "s3", "circleId": "c2", "memberId": "m1", "createdAt": "2024-01-01T00:00:00Z", "archived": true},
               {"id": "s4", "circleId": "c4", "memberId": "m1", "createdAt": "2024-01-01T00:00:00Z",
                "archivedAt": "2026-05-04T10:00:00+00:00"}],
             "circle_links": [{"id": "l1", "circleId": "c3", "parentId": "c2", "createdAt": "2025-01-02T22:30:00Z"}],
             "tasks": [{"id": "t1"}, {"id": "t2"}]}
            """;

    @TempDir
    private Path directory;

    private Converted converted(Object... more) {
        Path export = file(directory, "rolebase.json", EXPORT);
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = export;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Converted.of(directory, "rolebase", arguments);
    }

    @Test
    void one_base_role_has_many_places_and_each_is_a_node() {
        assertThat(converted().places())
                .containsExactly(
                        "Clean Water < null", "Wells < rolebase:c1", "Lead < rolebase:c2", "Lead < rolebase:c1");
        assertThat(converted().run().remarked("note.rolebase.base")).isEqualTo(2);
    }

    @Test
    void a_list_is_taken_apart_and_prose_stays_whole() {
        Converted converted = converted();
        assertThat(converted.clauses("rolebase:c2"))
                .containsExactly(
                        "accountability: Digging\n  deep enough", "accountability: Covering", "domain: The well site");
        assertThat(converted.clauses("rolebase:c3")).containsExactly("accountability: Seats people.\nAsks.");
    }

    @Test
    void archived_is_closed_or_ended() {
        Converted converted = converted();
        assertThat(converted.node("rolebase:c2").get("closed").asBoolean()).isTrue();
        assertThat(converted.node("rolebase:c4").get("closed").asBoolean()).isTrue();
        assertThat(converted.node("rolebase:c3").get("closed").asBoolean()).isFalse();
        assertThat(converted.seats("rolebase:c4")).containsExactly("member rolebase:m1 2024-01-01 2026-05-04");
    }

    @Test
    void an_end_that_nobody_knows_is_left_out_until_somebody_names_a_day() {
        assertThat(converted().seats("rolebase:c3")).containsExactly("member rolebase:m1 2025-01-02");
        assertThat(converted().run().remarked("note.seat.ended")).isEqualTo(2);
        Converted named = converted("--ended-on", "2026-06-30");
        assertThat(named.seats("rolebase:c3"))
                .containsExactly("member rolebase:m1 2025-01-02", "member rolebase:m2 2025-01-02 2026-06-30");
        assertThat(named.seats("rolebase:c2")).containsExactly("member rolebase:m1 2024-01-01 2026-06-30");
        assertThat(converted("--ended-on", "2024-06-30").run().remarked("note.seat.ended.after"))
                .isEqualTo(1);
    }

    @Test
    void a_link_is_a_link_and_tasks_are_told() {
        assertThat(converted().links("rolebase:c3")).containsExactly("linked rolebase:c2");
        assertThat(converted().run().remarked("note.rolebase.other")).isEqualTo(2);
        assertThat(converted().run().remarked("note.rolebase.single")).isEqualTo(1);
        assertThat(converted().run().remarked("note.rolebase.text")).isEqualTo(1);
    }

    @Test
    void a_place_of_a_role_that_is_nowhere_contradicts_the_file() {
        Path file = file(
                directory,
                "x.json",
                """
                {"members": [], "roles": [], "circles": [{"id": "c1", "roleId": "r9"}]}
                """);
        Run run = Run.convert("--from", "rolebase", "--json", file);
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.json().get("conflicts").get(0).get("key").asText()).isEqualTo("conflict.rolebase.role");
    }

    @Test
    void circles_in_each_other_are_refused() {
        Path file = file(
                directory,
                "x.json",
                """
                {"members": [], "roles": [{"id": "r1", "name": "One"}],
                 "circles": [{"id": "c1", "roleId": "r1", "parentId": "c2"}, {"id": "c2", "roleId": "r1", "parentId": "c1"}]}
                """);
        Run run = Run.convert("--from", "rolebase", "-o", directory.resolve("o.json"), "--json", file);
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.json().get("conflicts").get(0).get("examples").get(0).asText())
                .isEqualTo("c1 › c2");
        assertThat(directory.resolve("o.json")).doesNotExist();
    }
}
