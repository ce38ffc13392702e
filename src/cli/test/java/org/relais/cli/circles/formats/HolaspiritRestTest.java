package org.relais.cli.circles.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;
import org.relais.cli.circles.Converted;

class HolaspiritRestTest {
    @TempDir
    private Path directory;

    private Path files() {
        file(
                directory,
                "in/roles-1.json",
                """
                {"data": [
                  {"id": "r0", "name": "Clean Water", "purpose": "<p>Everybody drinks</p>", "circle": "c0", "parentCircle": null,
                   "domains": [], "accountabilities": [], "customFields": []},
                  {"id": "r1", "name": "Wells", "circle": {"id": "c1", "name": "Wells"}, "parentCircle": "c0",
                   "domains": [{"id": "d1", "description": "The site"}], "accountabilities": ["Digging", "Covering"],
                   "customFields": [{"key": "colour"}], "isTransversalRole": true}],
                 "pagination": {"totalItems": 3}}
                """);
        file(
                directory,
                "in/roles-2.json",
                """
                {"data": [
                  {"id": "r2", "name": "Premier lien", "parentCircle": "c1", "assignedMembers": ["m1"], "members": ["m1"],
                   "memberFocus": {"m1": "north"}},
                  {"id": "r1", "name": "Wells", "parentCircle": "c0"}],
                 "meta": {"pagination": {"totalItems": 3}},
                 "linked": {"members": [{"id": "m1", "firstName": "Ana", "lastName": "Lopez", "email": "ana@example.com"}]}}
                """);
        file(
                directory,
                "in/circles.json",
                """
                {"data": [{"id": "c0", "name": "Clean Water", "role": "r0"}, {"id": "c1", "name": "Wells", "slug": "wells"}]}
                """);
        file(
                directory,
                "in/policies.json",
                """
                {"data": [{"id": "p1", "title": "Spending", "body": "<b>Announce</b>", "circle": "c1", "domain": "d1"}]}
                """);
        file(directory, "in/roles-custom-fields.json", "{\"data\": [{\"id\": \"x\"}]}");
        return directory.resolve("in");
    }

    @Test
    void pages_and_records_of_either_shape_make_one_tree() {
        Converted converted = Converted.of(directory, "holaspirit-rest", files());
        assertThat(converted.places())
                .containsExactly(
                        "Clean Water < null", "Wells < holaspirit:role-r0", "Premier lien < holaspirit:role-r1");
        assertThat(converted.clauses("holaspirit:role-r1"))
                .containsExactly(
                        "accountability: Digging",
                        "accountability: Covering",
                        "domain: The site",
                        "policy Spending: Announce");
        assertThat(converted.seats("holaspirit:role-r2")).containsExactly("member holaspirit:m1 north");
        assertThat(converted.seats("holaspirit:role-r1")).containsExactly("lead holaspirit:m1");
    }

    @Test
    void what_is_left_out_is_told() {
        Run run = Converted.of(directory, "holaspirit-rest", files()).run();
        assertThat(run.remarked("note.holaspirit.file")).isEqualTo(1);
        assertThat(run.remarked("note.holaspirit.fields")).isEqualTo(1);
        assertThat(run.remarked("note.holaspirit.transversal")).isEqualTo(1);
    }

    @Test
    void pages_that_are_missing_are_not_taken_for_an_end() {
        Path roles = file(
                directory,
                "roles.json",
                """
                {"data": [{"id": "r0", "name": "Clean Water"}], "pagination": {"totalItems": 350}}
                """);
        Path circles = file(directory, "circles.json", "{\"data\": []}");
        Run run = Run.convert("--from", "holaspirit-rest", roles, circles);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("of roles, 1 are here, but the tool says that there are 350");
    }
}
