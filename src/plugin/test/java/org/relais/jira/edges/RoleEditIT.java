package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** Who may change a role does so on its own page; whoever may not is told who could. */
@RunsRelais
class RoleEditIT {
    private static final String PAGE = "/secure/RelaisRoleEdit.jspa?id=";
    private static final String PARTS = "/rest/relais/1.0/circles/nodes/";

    private final TestHost relais;
    private Session admin;

    RoleEditIT(TestHost relais) {
        this.relais = relais;
    }

    @BeforeEach
    void structure() {
        admin = relais.logIn("admin");
        open("edit-top", null, "members");
        open("edit-role", "edit-top", null);
        seat("edit-top", "ana");
    }

    private void open(String id, String parent, String changers) {
        String rules = changers == null ? "{}" : "{\"changers\": \"" + changers + "\"}";
        String node = "{\"id\": \"" + id + "\", \"name\": {\"en\": \"Name " + id + "\"}, \"parent\": "
                + (parent == null ? "null" : "\"" + parent + "\"") + ", \"rules\": " + rules + "}";
        String file = "{\"format\": \"relais-circles\", \"version\": 1, \"nodes\": [" + node + "]}";
        assertThat(relais.as("admin")
                        .post("/rest/relais/1.0/circles/file", file)
                        .status())
                .isEqualTo(200);
    }

    private void seat(String node, String person) {
        String file = "{\"format\": \"relais-circles\", \"version\": 1, \"people\": [{\"id\": \"" + person
                + "\", \"username\": \"" + person + "\"}], \"nodes\": [{\"id\": \"" + node
                + "\", \"name\": {\"en\": \"Name "
                + node + "\"}, \"seats\": [{\"person\": \"" + person + "\"}]}]}";
        assertThat(relais.as("admin")
                        .post("/rest/relais/1.0/circles/file", file)
                        .status())
                .isEqualTo(200);
    }

    /** What a form of the page holds, with what is typed into it. */
    private static Map<String, String> form(Reply page, String form, String... typed) {
        Map<String, String> values = new HashMap<>();
        var found = page.html().select("form:has(input[name=form][value=" + form + "])");
        assertThat(found).as(form).hasSize(1);
        found.select("input:not([type=checkbox])").forEach(field -> values.put(field.attr("name"), field.val()));
        found.select("textarea").forEach(field -> values.put(field.attr("name"), field.text()));
        found.select("option[selected]")
                .forEach(field -> values.put(field.parent().attr("name"), field.val()));
        for (int i = 0; i < typed.length; i += 2) values.put(typed[i], typed[i + 1]);
        return values;
    }

    @Test
    void a_member_of_the_circle_adds_changes_and_ends_a_policy() {
        Session ana = relais.logIn("ana");
        Reply page = ana.get(PAGE + "edit-role");
        assertThat(page.html().select("#relais-edit-refusal")).isEmpty();
        Reply added = ana.submit(
                "/secure/RelaisRoleEdit!clause.jspa",
                form(
                        page,
                        "clause-",
                        "type",
                        "policy",
                        "title.en",
                        "Nights",
                        "text.en",
                        "Ask <b>before</b> midnight",
                        "text.fr",
                        "Demandez avant minuit",
                        "review",
                        "2027-01-31",
                        "why",
                        "We agreed"));
        assertThat(added.html().select(".aui-message-success").text()).isEqualTo("Kept.");
        var clause = relais.as("ana").get(PARTS + "edit-role/clauses").json().at("/clauses/0");
        assertThat(clause.at("/text/en").asText()).isEqualTo("Ask <b>before</b> midnight");
        assertThat(clause.at("/review").asText()).isEqualTo("2027-01-31");
        assertThat(ana.get("/secure/RelaisRole.jspa?id=edit-role")
                        .html()
                        .select(".relais-clauses dd")
                        .get(0)
                        .text())
                .isEqualTo("Ask <b>before</b> midnight");

        String id = clause.get("id").asText();
        Reply old = ana.get(PAGE + "edit-role");
        Map<String, String> mine = form(old, "clause-" + id, "text.en", "Mine");
        Reply theirs = admin.submit(
                "/secure/RelaisRoleEdit!clause.jspa",
                form(old, "clause-" + id, "text.en", "Theirs", "atl_token", admin.token()));
        assertThat(theirs.html().select(".aui-message-success")).hasSize(1);
        Reply late = ana.submit("/secure/RelaisRoleEdit!clause.jspa", mine);
        assertThat(late.html().select("[role=alert]").text()).contains("in the meantime");
        assertThat(late.html().select("#relais-edit-standing").text()).contains("Theirs");
        assertThat(form(late, "clause-" + id)).containsEntry("text.en", "Mine");

        Reply ended = ana.submit(
                "/secure/RelaisRoleEdit!end.jspa",
                Map.of(
                        "atl_token",
                        ana.token(),
                        "id",
                        "edit-role",
                        "kind",
                        "clause",
                        "part",
                        id,
                        "version",
                        form(late, "clause-" + id).get("version")));
        assertThat(ended.html().select(".aui-message-success")).hasSize(1);
        assertThat(relais.as("ana").get(PARTS + "edit-role/clauses").json().get("clauses"))
                .isEmpty();
    }

    @Test
    void whoever_may_not_change_it_is_told_who_could_and_finds_no_form() {
        Reply page = relais.logIn("ben").get(PAGE + "edit-role");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("#relais-edit-refusal").text()).contains("Name edit-top");
        assertThat(page.html().select("form[method=post]:has(input[name=form])"))
                .isEmpty();
        Session ben = relais.logIn("ben");
        Reply tried = ben.submit(
                "/secure/RelaisRoleEdit!role.jspa",
                Map.of("atl_token", ben.token(), "id", "edit-role", "name", "Stolen"));
        assertThat(tried.html().select("[role=alert]")).isNotEmpty();
        assertThat(relais.as("ana")
                        .get("/rest/relais/1.0/circles/search?q=stolen")
                        .json()
                        .get("found"))
                .isEmpty();
    }

    @Test
    void a_seat_is_offered_a_link_is_made_and_a_turn_is_planned() {
        Session ana = relais.logIn("ana");
        assertThat(admin.submit(
                                "/secure/RelaisRoleEdit!seat.jspa",
                                form(
                                        admin.get(PAGE + "edit-top"),
                                        "seat-",
                                        "person",
                                        "faye",
                                        "capacity",
                                        "duty",
                                        "until",
                                        "2027-06-30"))
                        .html()
                        .select(".aui-message-success"))
                .hasSize(1);
        var seats = relais.as("admin").get(PARTS + "edit-top/seats").json().get("seats");
        assertThat(seats).anySatisfy(seat -> {
            assertThat(seat.at("/person").asText()).isEqualTo("faye");
            assertThat(seat.at("/capacity").asText()).isEqualTo("duty");
            assertThat(seat.at("/agreed").asBoolean(true)).as("offered").isFalse();
        });
        Reply nobody = admin.submit(
                "/secure/RelaisRoleEdit!seat.jspa",
                form(admin.get(PAGE + "edit-top"), "seat-", "person", "nobody-of-this-name", "focus", "nights"));
        assertThat(nobody.html().select("[role=alert]").text()).isEqualTo("There is nobody of this username.");
        assertThat(form(nobody, "seat-"))
                .containsEntry("focus", "nights")
                .containsEntry("person", "nobody-of-this-name");
        assertThat(ana.submit(
                                "/secure/RelaisRoleEdit!link.jspa",
                                form(ana.get(PAGE + "edit-role"), "link-", "type", "represents", "to", "name EDIT-top"))
                        .html()
                        .select(".aui-message-success"))
                .hasSize(1);
        Map<String, String> turn =
                form(ana.get(PAGE + "edit-top"), "turn-", "from", "20:00", "to", "06:00", "zone", "UTC");
        assertThat(ana.submit("/secure/RelaisRoleEdit!turn.jspa", turn)
                        .html()
                        .select("[role=alert]")
                        .text())
                .isEqualTo("Choose at least one day.");
        turn.put("day", "1");
        assertThat(ana.submit("/secure/RelaisRoleEdit!turn.jspa", turn).html().select(".aui-message-success"))
                .hasSize(1);
    }

    @Test
    void names_and_tags_are_said_per_language_and_a_role_is_opened_in_it() {
        Session ana = relais.logIn("ana");
        Reply kept = ana.submit(
                "/secure/RelaisRoleEdit!node.jspa",
                form(
                        ana.get(PAGE + "edit-role"),
                        "node",
                        "name.fr",
                        "Le rôle",
                        "purpose.en",
                        "So that it works",
                        "tags",
                        "one, two"));
        assertThat(kept.html().select(".aui-message-success")).hasSize(1);
        assertThat(relais.logIn("faye")
                        .get("/secure/RelaisRole.jspa?id=edit-role")
                        .html()
                        .select("h1")
                        .text())
                .startsWith("Le rôle");
        Reply empty = ana.submit(
                "/secure/RelaisRoleEdit!node.jspa",
                form(ana.get(PAGE + "edit-role"), "node", "name.en", "", "name.fr", "", "name.und", ""));
        assertThat(empty.html().select("[role=alert]")).isNotEmpty();
        assertThat(ana.submit(
                                "/secure/RelaisRoleEdit!role.jspa",
                                form(ana.get(PAGE + "edit-role"), "role", "name", "Inner"))
                        .html()
                        .select(".aui-message-success"))
                .hasSize(1);
        assertThat(relais.as("ana")
                        .get("/rest/relais/1.0/circles/search?q=inner")
                        .json()
                        .get("found"))
                .hasSize(1);
    }

    @Test
    void without_a_token_nothing_happens_and_what_is_not_there_is_not_found() {
        assertThat(relais.logIn("ana")
                        .post("/secure/RelaisRoleEdit!role.jspa", Map.of("id", "edit-role", "name", "Stolen"))
                        .status())
                .isEqualTo(403);
        assertThat(relais.logIn("ana").get(PAGE + "no-such-role").html().select("form[action^=RelaisRoleEdit]"))
                .isEmpty();
    }
}
