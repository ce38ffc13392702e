package org.relais.cli.circles.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;
import org.relais.cli.circles.Converted;

class GlassFrog3Test {
    private static final String ROLES =
            """
            {"linked": {
               "accountabilities": [{"id": 1, "description": "Answering <b>within</b> a day"}],
               "domains": [{"id": 2, "description": "The price list"}, {"id": 847, "description": "The well site"}],
               "policies": [{"id": 4, "title": "Spending", "body": "<p>Announce.</p><ul><li>Wait</li><li>Spend</li></ul>"}],
               "people": [{"id": 3, "name": "Ana Lopez", "email": "ana@example.com", "external_id": "ALO"}]},
             "roles": [
               {"id": 1, "name": "Clean Water", "purpose": "Everybody drinks", "links": {"circle": null, "supporting_circle": 10}},
               {"id": 2, "name": "Wells", "purpose": null, "tag_names": ["water"],
                "links": {"circle": 10, "supporting_circle": 25}},
               {"id": 9, "name": "Digger", "purpose": "Deep wells", "elected_until": "2027-02-26",
                "links": {"circle": {"id": 25, "name": "Wells"}, "accountabilities": [1], "domains": [2], "people": [3, 8]}},
               {"id": 11, "name": "Lead Link", "is_core": true, "links": {"circle": 25, "people": [8]}},
               {"id": 12, "name": "Rep Link", "is_core": true, "links": {"circle": 25, "people": []}}]}
            """;
    private static final String CIRCLES =
            """
            {"circles": [
               {"id": 10, "name": "Clean Water", "shortName": "CW", "links": {"supported_role": 1, "policies": [4]}},
               {"id": 25, "name": "Wells", "short_name": "W", "strategy": "<p>Deep\\r\\nbefore wide</p>",
                "links": {"domain": [847], "supported_role": {"id": 2, "name": "Wells"}}}]}
            """;
    private static final String PEOPLE =
            """
            {"people": [{"id": 3, "name": "Ana Lopez", "email": "ana@example.com", "external_id": "ALO"},
                        {"id": 8, "name": "Ben", "email": null}, {"id": 9, "name": "Cy"}],
             "assignments": [
               {"id": 5, "focus": "North", "election": "2027-01-31", "links": {"person": 3, "role": 9}},
               {"id": 6, "focus": null, "election": null, "links": {"person": 8, "role": 404}}],
             "projects": [{"id": 1}, {"id": 2}]}
            """;

    @TempDir
    private Path directory;

    private Converted converted() {
        return Converted.of(
                directory,
                "glassfrog-v3",
                file(directory, "roles.json", ROLES),
                file(directory, "circles.json", CIRCLES),
                file(directory, "people.json", PEOPLE));
    }

    @Test
    void a_circle_and_the_role_that_it_is_from_outside_are_one_node() {
        assertThat(converted().places())
                .containsExactly(
                        "Clean Water < null",
                        "Wells < glassfrog:role-1",
                        "Digger < glassfrog:role-2",
                        "Lead Link < glassfrog:role-2",
                        "Rep Link < glassfrog:role-2");
    }

    @Test
    void clauses_keep_their_ids_and_lose_their_html() {
        Converted converted = converted();
        assertThat(converted.clauses("glassfrog:role-9"))
                .containsExactly("accountability: Answering within a day", "domain: The price list");
        assertThat(converted
                        .node("glassfrog:role-9")
                        .get("clauses")
                        .get(0)
                        .get("id")
                        .asText())
                .isEqualTo("glassfrog:accountability-1");
        assertThat(converted.clauses("glassfrog:role-2"))
                .containsExactly("strategy: Deep before wide", "domain: The well site");
        assertThat(converted.clauses("glassfrog:role-1"))
                .containsExactly("policy Spending: Announce.\n\n- Wait\n- Spend");
    }

    @Test
    void an_assignment_says_focus_and_term_and_a_mere_mention_is_a_seat_too() {
        assertThat(converted().seats("glassfrog:role-9"))
                .containsExactly("member glassfrog:person-3 North 2027-01-31", "member glassfrog:person-8 2027-02-26");
    }

    @Test
    void whoever_holds_the_lead_role_leads_the_circle_and_the_rep_role_speaks_in_the_one_around() {
        Converted converted = converted();
        assertThat(converted.seats("glassfrog:role-2")).containsExactly("lead glassfrog:person-8");
        assertThat(converted.links("glassfrog:role-12")).containsExactly("represents glassfrog:role-1");
    }

    @Test
    void what_has_no_place_is_told() {
        Run run = converted().run();
        assertThat(run.remarked("note.glassfrog.other")).isEqualTo(2);
        assertThat(run.remarked("note.assignment.roleless")).isEqualTo(1);
        assertThat(run.remarked("note.external")).isEqualTo(1);
        assertThat(run.remarked("note.people.seatless")).isEqualTo(1);
        assertThat(converted().people())
                .containsExactly("glassfrog:person-3 ana@example.com Ana Lopez", "glassfrog:person-8 Ben");
    }

    @Test
    void a_circle_that_no_role_supports_is_at_the_top_as_itself() {
        Path file = file(
                directory,
                "all.json",
                """
                {"circles": [{"id": 1000, "name": "Rust", "links": {"supported_role": null}}],
                 "roles": [{"id": 5, "name": "Lead", "links": {"circle": 1000}}]}
                """);
        assertThat(Converted.of(directory, "glassfrog-v3", file).places())
                .containsExactly("Rust < null", "Lead < glassfrog:circle-1000");
    }

    @Test
    void without_people_the_seats_are_left_as_they_are() {
        Converted converted = Converted.of(
                directory,
                "glassfrog-v3",
                file(directory, "r.json", "{\"roles\": [{\"id\": 5, \"name\": \"Lead\"}]}"),
                file(directory, "c.json", "{\"circles\": []}"));
        assertThat(converted.node("glassfrog:role-5").has("seats")).isFalse();
        assertThat(converted.node("glassfrog:role-5").has("clauses")).isTrue();
    }

    @Test
    void a_role_in_a_circle_that_is_nowhere_is_asked_about() {
        Path file = file(
                directory,
                "all.json",
                """
                {"circles": [], "roles": [{"id": 5, "name": "Lead", "links": {"circle": 77}}]}
                """);
        Run run = Run.convert("--from", "glassfrog-v3", "--json", file);
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.json().get("questions").get(0).get("id").asText()).isEqualTo("parent:role-5");
        assertThat(run.json().get("questions").get(0).get("question").asText()).contains("Lead", "circle-77");
    }

    @Test
    void an_answer_of_the_other_version_is_refused_with_its_name() {
        Run run = Run.convert("--from", "glassfrog-v3", file(directory, "t.json", "{\"data\": {}}"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("t.json, line 1", "--from glassfrog-v5");
    }
}
