package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** The edges of circle through the host. What runs them says on which database. */
@TestMethodOrder(MethodOrderer.MethodName.class)
abstract class CircleEdges {
    private static final String NODES = "/rest/relais/1.0/circles/nodes";

    private TestHost relais;

    @BeforeEach
    void begin(TestHost host) {
        relais = host;
    }

    // --- REST, three ways

    @Test
    void an_administrator_opens_roles_and_everybody_who_is_logged_in_reads_them() {
        Reply opened = open("admin", null, "{\"en\": \"Wells\", \"fr\": \"Puits\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String id = opened.json().get("id").asText();
        Reply read = relais.as("ben").get(NODES + "/" + id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().at("/name/fr").asText()).isEqualTo("Puits");
        assertThat(read.json().get("changeable").asBoolean()).isFalse();
        assertThat(read.header("ETag")).isEqualTo(opened.header("ETag"));
        assertThat(relais.as(null).get(NODES + "/" + id).status()).isEqualTo(401);
    }

    @Test
    void whoever_may_not_change_it_is_told_who_could_in_their_language() {
        String id = id(open("admin", null, "\"Closed shop\""));
        Reply refused = open("ana", id, "\"Mine\"");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("reason").asText()).isEqualTo("not-yours");
        assertThat(refused.json().get("message").asText()).contains("the administrators of Jira");
        assertThat(open("faye", id, "\"À moi\"").json().get("message").asText())
                .contains("les administrateurs de Jira");
    }

    @Test
    void what_is_restricted_looks_like_what_does_not_exist() {
        String id = id(open("admin", null, "\"Secret\""));
        Reply rules = put(
                "admin",
                NODES + "/" + id,
                "{\"name\": \"Secret\", \"rules\": {\"readers\": {\"groups\": [\"watchers\"]}}}",
                relais.as("admin").get(NODES + "/" + id).header("ETag"));
        assertThat(rules.status()).as(rules.body()).isEqualTo(200);
        assertThat(relais.as("ben").get(NODES + "/" + id).status()).isEqualTo(200);
        Reply unseen = relais.as("ana").get(NODES + "/" + id);
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.body())
                .isEqualTo(relais.as("ana").get(NODES + "/nope").body());
        assertThat(relais.as("ana")
                        .get("/rest/relais/1.0/circles/search?q=secret")
                        .json()
                        .get("found"))
                .isEmpty();
        assertThat(relais.as("ben")
                        .get("/rest/relais/1.0/circles/search?q=secret")
                        .json()
                        .get("found"))
                .hasSize(1);
        assertThat(open("ana", id, "\"x\"").body())
                .isEqualTo(open("ana", "nope", "\"x\"").body());
        assertThat(relais.as("ana").get("/rest/relais/1.0/circles/log").body()).doesNotContain("Secret");
    }

    // --- versions

    @Test
    void a_stale_write_gets_both_texts_and_one_without_a_version_is_asked_for_it() {
        Reply opened = open("admin", null, "\"First\"");
        String node = NODES + "/" + id(opened);
        assertThat(put("admin", node, "{\"name\": \"Second\"}", opened.header("ETag"))
                        .status())
                .isEqualTo(200);
        Reply late = put("admin", node, "{\"name\": \"Third\"}", opened.header("ETag"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/current/name").asText()).isEqualTo("Second");
        assertThat(late.json().at("/yours/name").asText()).isEqualTo("Third");
        assertThat(put("admin", node, "{\"name\": \"Third\"}", null).status()).isEqualTo(428);
    }

    @Test
    void a_circle_is_not_moved_into_itself_and_closing_asks_where_its_roles_go() {
        Reply above = open("admin", null, "\"Above\"");
        String circle = NODES + "/" + id(above);
        String role = id(open("admin", id(above), "\"Below\""));
        Reply loop = put("admin", circle + "/place", "{\"parent\": \"" + role + "\"}", above.header("ETag"));
        assertThat(loop.status()).isEqualTo(409);
        assertThat(loop.json().get("reason").asText()).isEqualTo("cycle");
        Reply asked = put("admin", circle + "/closure", "{}", above.header("ETag"));
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.json().get("reason").asText()).isEqualTo("children-where");
        assertThat(relais.as("ana")
                        .get(circle + "/children")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        Reply closed =
                put("admin", circle + "/closure", "{\"whole-tree\": true, \"why\": \"Done\"}", above.header("ETag"));
        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        assertThat(closed.json().get("closed").asBoolean()).isTrue();
        assertThat(relais.as("ana").get(NODES + "/" + role).json().get("closed").asBoolean())
                .isTrue();
        JsonNode log = relais.as("ana").get(circle + "/log").json().get("changes");
        assertThat(log.get(0).get("sentence").asText()).isEqualTo("Above: closed");
        assertThat(log.get(0).get("why").asText()).isEqualTo("Done");
        Reply reopened = relais.as("admin").delete(circle + "/closure", "If-Match", closed.header("ETag"));
        assertThat(reopened.json().get("closed").asBoolean()).isFalse();
    }

    // --- seats

    @Test
    void a_seat_is_offered_and_its_person_says_yes() {
        Reply opened = open("admin", null, "\"Pumps\"");
        String seats = NODES + "/" + id(opened) + "/seats";
        Reply offered = relais.as("admin").post(seats, "{\"person\": \"ana\"}");
        assertThat(offered.status()).as(offered.body()).isEqualTo(201);
        assertThat(offered.json().get("agreed").asBoolean()).isFalse();
        assertThat(relais.as("ana")
                        .get(NODES + "/" + id(opened))
                        .json()
                        .get("vacant")
                        .asBoolean())
                .isTrue();
        String answer = seats + "/" + offered.json().get("id").asText() + "/answer";
        assertThat(relais.as("ben").put(answer, "{\"yes\": true}").status()).isEqualTo(403);
        Reply yes = relais.as("ana").put(answer, "{\"yes\": true}");
        assertThat(yes.status()).as(yes.body()).isEqualTo(200);
        assertThat(yes.json().get("name").asText()).isEqualTo("Ana");
        assertThat(relais.as("ana")
                        .get(NODES + "/" + id(opened))
                        .json()
                        .get("vacant")
                        .asBoolean())
                .isFalse();
        assertThat(relais.as("admin").post(seats, "{\"person\": \"ghost\"}").status())
                .isEqualTo(409);
        Reply left = relais.as("ana")
                .delete(seats + "/" + offered.json().get("id").asText(), "If-Match", yes.header("ETag"));
        assertThat(left.status()).isEqualTo(204);
    }

    // --- what was

    @Test
    void the_structure_is_read_as_it_was() {
        Reply opened = open("admin", null, "\"Once\"");
        String node = NODES + "/" + id(opened);
        assertThat(relais.as("ana").get(node + "?at=2001-01-01").status()).isEqualTo(404);
        assertThat(relais.as("ana").get(node + "?at=yesterday").status()).isEqualTo(400);
        JsonNode differences = relais.as("ana")
                .get("/rest/relais/1.0/circles/differences?from=2001-01-01")
                .json()
                .get("differences");
        assertThat(differences.toString()).contains(id(opened));
    }

    // --- bad input

    @Test
    void what_is_no_role_is_refused_with_the_field_and_the_limit() {
        Reply longName = open("admin", null, "\"" + "x".repeat(256) + "\"");
        assertThat(longName.status()).isEqualTo(400);
        assertThat(longName.json().get("field").asText()).isEqualTo("name");
        assertThat(longName.json().get("limit").asInt()).isEqualTo(255);
        assertThat(longName.json().get("length").asInt()).isEqualTo(256);
        assertThat(relais.as("admin").post(NODES, "{\"name\": 7}").status()).isEqualTo(400);
        assertThat(relais.as("admin")
                        .post(NODES, "{\"name\": \"a\", \"colour\": \"red\"}")
                        .status())
                .isEqualTo(400);
        assertThat(relais.as("admin").post(NODES, "nonsense").status()).isEqualTo(400);
        Reply script = open("admin", null, "\"<script>alert(1)</script> 水 𝒲\"");
        assertThat(script.status()).isEqualTo(201);
        assertThat(script.json().get("name").asText()).isEqualTo("<script>alert(1)</script> 水 𝒲");
    }

    // --- files

    @Test
    void a_file_goes_in_and_comes_out_the_same_and_a_wrong_one_changes_nothing() throws IOException {
        String file = "/rest/relais/1.0/circles/file";
        String wells = Files.readString(Path.of("test/resources/circle/wells.json"));
        Reply dry = relais.as("admin").post(file + "?dry-run=true", wells);
        assertThat(dry.status()).as(dry.body()).isEqualTo(200);
        assertThat(dry.json().at("/counts/node/added").asInt()).isEqualTo(2);
        assertThat(relais.as("admin").get(NODES + "/wells").status()).isEqualTo(404);
        Reply cut = relais.as("admin").post(file, wells.substring(0, 700));
        assertThat(cut.status()).isEqualTo(400);
        assertThat(cut.json().get("message").asText()).startsWith("Line ");
        Reply in = relais.as("admin").post(file, wells);
        assertThat(in.status()).as(in.body()).isEqualTo(200);
        String out = relais.as("admin").get(file).body();
        assertThat(out).contains("\"id\": \"wells\"");
        Reply again = relais.as("admin").post(file, out);
        assertThat(again.json().at("/counts/seat/changed").asInt()).isZero();
        assertThat(again.json().at("/counts/node/changed").asInt()).isZero();
        assertThat(relais.as("admin").get(file).body()).isEqualTo(out);
        String table = relais.as("admin").get(file + "?format=csv").body();
        assertThat(table).startsWith("kind,id,node,");
        Reply same = relais.as("admin").send("POST", file, table, "Content-Type", "text/csv");
        assertThat(same.status()).as(same.body()).isEqualTo(200);
        assertThat(relais.as("admin").get(file).body()).isEqualTo(out);
        assertThat(relais.as("ana").get(file).status()).isEqualTo(403);
        assertThat(relais.as("ana").post(file, wells).status()).isEqualTo(403);
    }

    // --- the administration page

    @Test
    void administrators_open_edit_move_tie_and_close_on_the_page() {
        Session admin = relais.logIn("admin").unlockAdministration("admin");
        Reply top = admin.get(PAGE);
        assertThat(top.status()).as(top.body()).isEqualTo(200);
        assertThat(admin.post("/secure/admin/RelaisCircles!add.jspa", form(admin, "new-name", "Page circle"))
                        .status())
                .isIn(200, 302);
        String circle = found("page circle");
        Reply page = admin.get(PAGE + "?node=" + circle);
        assertThat(page.html().select("#relais-circle-name").text()).isEqualTo("Page circle");
        Map<String, String> edit = hidden(page, "relais-circle-edit");
        edit.put("name.en", "Page circle");
        edit.put("name.fr", "Cercle <b>de page</b>");
        edit.put("purpose.und", "So that pages work");
        edit.put("tags", "page, test");
        edit.put("why", "Two languages");
        Reply edited = admin.post("/secure/admin/RelaisCircles!edit.jspa", edit);
        assertThat(edited.html().select("[role=alert]")).as(edited.body()).isEmpty();
        JsonNode stored = relais.as("ana").get(NODES + "/" + circle).json();
        assertThat(stored.at("/name/fr").asText()).isEqualTo("Cercle <b>de page</b>");
        assertThat(stored.get("tags")).hasSize(2);
        Reply late = admin.post("/secure/admin/RelaisCircles!edit.jspa", edit);
        assertThat(late.html().select("#relais-circle-yours").text()).contains("Cercle <b>de page</b>");
        Map<String, String> tie = hidden(admin.get(PAGE + "?node=" + circle), "relais-circle-tie");
        tie.put("project", "EDGE");
        tie.put("type", "");
        assertThat(admin.post("/secure/admin/RelaisCircles!tie.jspa", tie)
                        .html()
                        .select(".relais-scope")
                        .text())
                .isEqualTo("EDGE");
        Map<String, String> move = hidden(admin.get(PAGE + "?node=" + circle), "relais-circle-move");
        move.put("to", "No such circle");
        assertThat(admin.post("/secure/admin/RelaisCircles!move.jspa", move)
                        .html()
                        .select("[role=alert]")
                        .text())
                .contains("No open role or circle is called No such circle.");
        Map<String, String> close = hidden(admin.get(PAGE + "?node=" + circle), "relais-circle-close");
        Reply closed = admin.post("/secure/admin/RelaisCircles!close.jspa", close);
        assertThat(closed.html().select("#relais-circle-reopen-do"))
                .as(closed.body())
                .hasSize(1);
        assertThat(closed.html().select("table").text()).contains("Two languages");
    }

    @Test
    void the_page_is_for_administrators_with_a_token() {
        assertThat(relais.logIn("ana").get(PAGE).status()).isEqualTo(403);
        Session admin = relais.logIn("admin").unlockAdministration("admin");
        Map<String, String> noToken = new HashMap<>(Map.of("node", "", "new-name", "Stolen"));
        assertThat(admin.post("/secure/admin/RelaisCircles!add.jspa", noToken).status())
                .isEqualTo(403);
        assertThat(relais.as("ana")
                        .get("/rest/relais/1.0/circles/search?q=stolen")
                        .json()
                        .get("found"))
                .isEmpty();
    }

    @Test
    void a_file_is_looked_at_before_it_is_taken_in() throws IOException {
        Session admin = relais.logIn("admin").unlockAdministration("admin");
        Map<String, String> form = form(
                admin,
                "file",
                "{\"format\": \"relais-circles\", \"version\": 1,\n\"nodes\": ["
                        + "{\"id\": \"from-page\", \"name\": \"From a page\", \"seats\": [{\"person\": \"x1\"}]}]}");
        Reply looked = admin.post("/secure/admin/RelaisCircles!check.jspa", form);
        assertThat(looked.html().select("#relais-circle-counts tbody tr").get(0).text())
                .isEqualTo("Roles and circles 1 0 0 0");
        assertThat(looked.html().select("input[name=person.x1]")).hasSize(1);
        assertThat(relais.as("ana").get(NODES + "/from-page").status()).isEqualTo(404);
        form.put("person.x1", "ana");
        assertThat(admin.post("/secure/admin/RelaisCircles!import.jspa", form).status())
                .isIn(200, 302);
        assertThat(relais.as("ana")
                        .get(NODES + "/from-page/seats")
                        .json()
                        .at("/seats/0/person")
                        .asText())
                .isEqualTo("ana");
        form.put("file", "no file");
        Reply wrong = admin.post("/secure/admin/RelaisCircles!check.jspa", form);
        assertThat(wrong.html().select("[role=alert]").text()).isEqualTo("Line 1: This is not a complete JSON file.");
        assertThat(wrong.html().select("#relais-circle-file").text()).isEqualTo("no file");
    }

    private static final String PAGE = "/secure/admin/RelaisCircles.jspa";

    private static Map<String, String> form(Session session, String name, String value) {
        return new HashMap<>(Map.of("atl_token", session.token(), "node", "", name, value));
    }

    private static Map<String, String> hidden(Reply page, String form) {
        Map<String, String> values = new HashMap<>();
        page.html()
                .select("#" + form + " input[type=hidden]")
                .forEach(input -> values.put(input.attr("name"), input.val()));
        assertThat(values).as(page.body()).isNotEmpty();
        return values;
    }

    private String found(String name) {
        return relais.as("admin")
                .get("/rest/relais/1.0/circles/search?q=" + Client.encoded(name))
                .json()
                .at("/found/0/id")
                .asText();
    }

    // --- what it costs

    @Test
    void reading_costs_one_statement_of_ours_where_nothing_changed() {
        String node = NODES + "/" + id(open("admin", null, "\"Counted\""));
        assertThat(relais.as("ana").get(node).status()).isEqualTo(200);
        assertThat(relais.as("ana").counting().get(node).statements()).containsEntry("org.relais.jira", 1);
    }

    private Reply open(String username, String parent, String name) {
        String in = parent == null ? "null" : "\"" + parent + "\"";
        return relais.as(username).post(NODES, "{\"parent\": " + in + ", \"name\": " + name + "}");
    }

    private static String id(Reply opened) {
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.json().get("id").asText();
    }

    private Reply put(String username, String path, String json, String version) {
        return version == null
                ? relais.as(username).put(path, json)
                : relais.as(username).put(path, json, "If-Match", version);
    }
}
