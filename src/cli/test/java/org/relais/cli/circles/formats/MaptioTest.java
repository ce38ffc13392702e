package org.relais.cli.circles.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;
import org.relais.cli.circles.Converted;

class MaptioTest {
    private static final String INNER =
            """
            {"id": 319, "name": "Clean Water", "description": "Everybody drinks", "start": "2020-01-01T00:00:00Z",
             "accountable": {"user_id": "auth0|5f", "name": "Ana", "email": "ana@example.com", "roles": []},
             "helpers": [
               {"user_id": "auth0|6a", "name": "Ben", "hasAuthorityPrivileges": false,
                "roles": [{"shortid": "dig", "title": "Digger", "description": "Digs"}]},
               {"user_id": "auth0|7b", "name": "Cy", "hasAuthorityPrivileges": true,
                "roles": [{"shortid": "dig", "title": "Digger", "description": "Digs"}, {"description": "Counts pumps"}]}],
             "vacancies": [{"shortid": "key", "title": "Keeper of keys", "description": ""}],
             "tags": [{"name": "water", "color": "#0af"}],
             "children": [{"id": 320, "name": "Pumps", "description": null, "children": []}]}
            """;

    @TempDir
    private Path directory;

    private Converted converted() {
        String wrapped =
                "{\"_id\": \"x\", \"initiative\": {\"id\": 318, \"name\": \"Team\", \"team_id\": \"t\", \"children\": ["
                        + INNER + "]}, \"tags\": [], \"roles\": []}";
        return Converted.of(directory, "maptio", file(directory, "map.json", wrapped));
    }

    @Test
    void the_wrapper_is_no_circle_and_roles_of_people_are_roles() {
        assertThat(converted().places())
                .containsExactly(
                        "Clean Water < null",
                        "Digger < maptio:319",
                        "Counts pumps < maptio:319",
                        "Keeper of keys < maptio:319",
                        "Pumps < maptio:319");
        assertThat(converted().run().remarked("note.maptio.wrapper")).isEqualTo(1);
        assertThat(converted().run().remarked("note.maptio.start")).isEqualTo(1);
    }

    @Test
    void whoever_is_accountable_leads_and_helpers_hold_or_support() {
        Converted converted = converted();
        String ana = id(converted, "Ana");
        assertThat(converted.seats("maptio:319"))
                .containsExactly("lead " + ana, "support " + id(converted, "Ben"), "member " + id(converted, "Cy"));
        assertThat(converted.seats("maptio:319:dig"))
                .containsExactly("member " + id(converted, "Ben"), "member " + id(converted, "Cy"));
        assertThat(converted.seats("maptio:319:key")).isEmpty();
        assertThat(converted.node("maptio:319").get("tags").get(0).asText()).isEqualTo("water");
        assertThat(ana).matches("maptio:[0-9a-f-]{36}");
    }

    private static String id(Converted converted, String name) {
        return converted.people().stream()
                .filter(person -> person.endsWith(name))
                .map(person -> person.split(" ")[0])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_initiative_without_the_wrapper_is_read_as_well() {
        assertThat(Converted.of(directory, "maptio", file(directory, "bare.json", INNER))
                        .places())
                .contains("Clean Water < null", "Pumps < maptio:319");
    }

    @Test
    void something_else_is_refused() {
        Run run = Run.convert("--from", "maptio", file(directory, "x.json", "{\"id\": 1}"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("does not look like Maptio");
    }
}
