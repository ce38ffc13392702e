package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.host.harness.Client.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** The owning role in issues: its fields, its panel, taking an issue, and searches, with the organisation of edges.json. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwningIT {
    private static final String PAGE = "/secure/admin/RelaisOwningFields";

    private TestHost relais;
    private Session admin;
    private String owning;
    private String affected;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")));
        admin = relais.logIn("admin").unlockAdministration("admin");
        List<String> fields = Arrangement.roles(relais, admin);
        owning = fields.get(0);
        affected = fields.get(1);
    }

    @AfterAll
    void end() {
        relais.close();
    }

    @BeforeEach
    void tidy() {
        for (String issue : List.of("EDGE-1", "EDGE-2", "EDGE-4")) {
            assertThat(edit("faye", issue, "{\"" + owning + "\": null, \"" + affected + "\": null}"))
                    .isEqualTo(204);
            relais.as("faye").put("/rest/api/2/issue/" + issue + "/assignee", "{\"name\": null}");
        }
    }

    private int edit(String who, String issue, String fields) {
        Reply reply = relais.as(who).put("/rest/api/2/issue/" + issue, "{\"fields\": " + fields + "}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(204);
        return reply.status();
    }

    private void own(String issue, String role) {
        assertThat(edit("faye", issue, "{\"" + owning + "\": \"" + role + "\"}"))
                .isEqualTo(204);
    }

    private Reply read(String who, String issue) {
        return relais.as(who).get("/rest/relais/1.0/issues/" + issue + "/owning");
    }

    private Reply take(String who, String issue, String etag) {
        String path = "/rest/relais/1.0/issues/" + issue + "/owning/taking";
        return etag == null
                ? relais.as(who).post(path, "{}")
                : relais.as(who).send("POST", path, "{}", "Content-Type", "application/json", "If-Match", etag);
    }

    private Reply take(String who, String issue) {
        return take(who, issue, read(who, issue).header("ETag"));
    }

    private JsonNode jira(String issue) {
        return relais.as("faye").get("/rest/api/2/issue/" + issue).json().get("fields");
    }

    // --- the field

    @Test
    void a_path_a_name_or_an_id_is_kept_as_the_id_and_read_as_the_path() {
        for (String typed : List.of("wells", "Wells", "Clean Water / Operations / Wells", "Puits")) {
            own("EDGE-1", typed);
            assertThat(jira("EDGE-1").get(owning).asText()).isEqualTo("wells");
        }
        assertThat(relais.as("ana")
                        .get("/browse/EDGE-1")
                        .html()
                        .select(".relais-role")
                        .eachText())
                .contains("Clean Water / Operations / Wells");
        assertThat(relais.as("faye")
                        .get("/browse/EDGE-1")
                        .html()
                        .select(".relais-role")
                        .eachText())
                .contains("Eau propre / Exploitation / Puits");
    }

    @Test
    void a_name_that_several_roles_have_is_refused_with_their_paths_and_an_unknown_one_as_well() {
        Reply several =
                relais.as("ana").put("/rest/api/2/issue/EDGE-1", "{\"fields\": {\"" + owning + "\": \"Press\"}}");
        assertThat(several.status()).isEqualTo(400);
        assertThat(several.body())
                .contains("Clean Water / Operations / Press")
                .contains("Clean Water / Safety / Press");
        Reply nobody = relais.as("ana")
                .put("/rest/api/2/issue/EDGE-1", "{\"fields\": {\"" + owning + "\": \"Nobody <i>here</i>\"}}");
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.body()).contains("There is no role or circle");
    }

    @Test
    void a_form_shows_the_path_keeps_what_was_typed_and_loses_no_role_that_its_reader_may_not_see() {
        own("EDGE-1", "vault");
        assertThat(relais.as("ana").get("/browse/EDGE-1").html().text()).doesNotContain("Vault");
        Session ana = relais.logIn("ana");
        String id = jiraId("EDGE-1");
        String shown = ana.get("/secure/EditIssue!default.jspa?id=" + id)
                .html()
                .select("[name=" + owning + "]")
                .val();
        assertThat(shown).isEqualTo("=vault");
        Map<String, String> kept =
                Map.of("id", id, "summary", "The wells report at night", "atl_token", ana.token(), owning, shown);
        assertThat(ana.post("/secure/EditIssue.jspa", kept).status()).isEqualTo(200);
        assertThat(jira("EDGE-1").get(owning).asText()).isEqualTo("vault");
        Map<String, String> wrong =
                Map.of("id", id, "summary", "The wells report at night", "atl_token", ana.token(), owning, "Vault");
        Reply refused = ana.post("/secure/EditIssue.jspa", wrong);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html().select("[name=" + owning + "]").val()).isEqualTo("Vault");
        assertThat(refused.html().text()).contains("There is no role or circle “Vault”");
    }

    @Test
    void a_form_loses_no_affected_role_that_its_reader_may_not_see() {
        assertThat(edit("faye", "EDGE-2", "{\"" + affected + "\": [\"vault\", \"wells\"]}"))
                .isEqualTo(204);
        Session ana = relais.logIn("ana");
        String id = jiraId("EDGE-2");
        String shown = ana.get("/secure/EditIssue!default.jspa?id=" + id)
                .html()
                .select("[name=" + affected + "]")
                .val();
        assertThat(shown.lines()).containsExactlyInAnyOrder("=vault", "Clean Water / Operations / Wells");
        Map<String, String> kept = Map.of(
                "id", id, "summary", "Nobody said why", "atl_token", ana.token(), affected, shown + "\nPuits\nkeys");
        assertThat(ana.post("/secure/EditIssue.jspa", kept).status()).isEqualTo(200);
        assertThat(jira("EDGE-2").get(affected)).extracting(JsonNode::asText).containsExactly("keys", "vault", "wells");
        assertThat(relais.as("ana").get("/browse/EDGE-2").html().text()).doesNotContain("Vault");
    }

    private String jiraId(String issue) {
        return relais.as("faye")
                .get("/rest/api/2/issue/" + issue)
                .json()
                .get("id")
                .asText();
    }

    @Test
    void the_history_tells_the_path_and_of_what_is_restricted_only_the_id() {
        own("EDGE-2", "press");
        own("EDGE-2", "vault");
        String history = relais.as("faye")
                .get("/rest/api/2/issue/EDGE-2?expand=changelog")
                .json()
                .get("changelog")
                .toString();
        assertThat(history).contains("Eau propre / Exploitation / Presse").contains("\"vault\"");
        assertThat(history).doesNotContain("Vault");
    }

    @Test
    void columns_and_csv_show_the_path() {
        own("EDGE-1", "wells");
        String jql = encoded("cf[" + owning.replace("customfield_", "") + "] = wells");
        String csv = relais.as("ana")
                .get("/sr/jira.issueviews:searchrequest-csv-all-fields/temp/SearchRequest.csv?jqlQuery=" + jql)
                .body();
        assertThat(csv).contains("Clean Water / Operations / Wells");
    }

    @Test
    void affected_roles_are_several_and_are_found() {
        assertThat(edit("ana", "EDGE-1", "{\"" + affected + "\": [\"press\", \"Safety / Press\", \"press\"]}"))
                .as("the id press is one, the path the other")
                .isEqualTo(204);
        assertThat(jira("EDGE-1").get(affected)).extracting(JsonNode::asText).containsExactly("press", "safety-press");
        assertThat(found("ana", "issue in affectsRole(\"Operations / Press\")")).containsExactly("EDGE-1");
        assertThat(found("ana", "issue in affectsRole(wells)")).isEmpty();
        assertThat(relais.as("ana")
                        .get("/browse/EDGE-1")
                        .html()
                        .select(".relais-affected li")
                        .eachText())
                .containsExactly("Clean Water / Operations / Press", "Clean Water / Safety / Press");
        Reply one = relais.as("ana")
                .put("/rest/api/2/issue/EDGE-1", "{\"fields\": {\"" + affected + "\": [\"wells\", \"nobody\"]}}");
        assertThat(one.status()).isEqualTo(400);
    }

    // --- the picker

    @Test
    void roles_are_searched_for_whatever_the_accents_and_what_is_restricted_is_not_found() {
        Reply found = relais.as("ana").get("/rest/relais/1.0/owning/roles?query=" + encoded("surete"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().at("/roles/0/id").asText()).isEqualTo("safety");
        assertThat(found.json().at("/roles/0/entry").asText()).isEqualTo("Clean Water / Safety");
        assertThat(found.json().at("/roles/0/circle").asBoolean()).isTrue();
        assertThat(relais.as("ana")
                        .get("/rest/relais/1.0/owning/roles?query=vault")
                        .json()
                        .get("roles"))
                .isEmpty();
        assertThat(relais.as("faye")
                        .get("/rest/relais/1.0/owning/roles?query=vault")
                        .json()
                        .get("roles"))
                .hasSize(1);
        assertThat(relais.as("ana").get("/rest/relais/1.0/owning/roles").json().get("roles"))
                .isEmpty();
        Reply tooLong = relais.as("ana").get("/rest/relais/1.0/owning/roles?query=" + "x".repeat(256));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().get("field").asText()).isEqualTo("query");
        assertThat(tooLong.json().get("limit").asInt()).isEqualTo(255);
        assertThat(relais.as(null)
                        .get("/rest/relais/1.0/owning/roles?query=wells")
                        .status())
                .isEqualTo(401);
    }

    // --- the panel

    private Document panel(String who, String issue) {
        return relais.as(who).get("/browse/" + issue).html();
    }

    @Test
    void the_panel_says_whose_it_is_who_answers_and_what_one_may_do() {
        own("EDGE-1", "wells");
        Document ana = panel("ana", "EDGE-1");
        assertThat(ana.select(".relais-owner").text()).isEqualTo("Wells");
        assertThat(ana.select(".relais-circle-path li").eachText()).containsExactly("Clean Water", "Operations");
        assertThat(ana.select(".relais-owner-purpose").text()).isEqualTo("So that <b>wells</b> never fall silent");
        assertThat(ana.select(".relais-owner-purpose b")).isEmpty();
        assertThat(ana.select(".relais-holders li").eachText())
                .as("what the clock says is one of the two")
                .hasSize(2)
                .anyMatch(line -> line.matches("Ana \\(nights\\) (in working hours|out of hours)"))
                .anyMatch(line -> line.matches("Faÿe (in working hours|out of hours)"));
        assertThat(ana.select(".relais-power").text()).isEqualTo("You may decide alone: you hold Wells.");
        assertThat(ana.select(".relais-owning .relais-take")).hasSize(1);
        Document faye = panel("faye", "EDGE-1");
        assertThat(faye.select(".relais-power").text()).startsWith("Vous pouvez décider");
        assertThat(faye.select(".relais-take").text()).isEqualTo("Je m’en charge");
        Document ben = panel("ben", "EDGE-1");
        assertThat(ben.select(".relais-power").text()).isEqualTo("Ask Wells first: the matter is theirs.");
        assertThat(ben.select(".relais-take")).isEmpty();
        assertThat(ben.select(".relais-holders").text())
                .as("Ben may not browse people")
                .doesNotContain("Ana");
    }

    @Test
    void a_vacant_role_says_whom_it_falls_to_and_a_domain_of_others_is_named() {
        own("EDGE-1", "press");
        assertThat(panel("ana", "EDGE-1").select(".relais-vacant").text())
                .isEqualTo("Nobody holds this role. It falls to whoever leads Clean Water.");
        own("EDGE-4", "wells");
        Document bug = panel("ana", "EDGE-4");
        assertThat(bug.select(".relais-power").text()).isEqualTo("Ask Keys first: this is their domain.");
        assertThat(bug.select(".relais-clause").text()).contains("The keys of every pump");
    }

    @Test
    void without_a_role_the_panel_says_so_and_the_place_says_which_circle_it_is_in() {
        Document page = panel("ana", "EDGE-2");
        assertThat(page.select(".relais-owning .relais-empty").text())
                .isEqualTo("Nobody has said yet which role this issue belongs to.");
        assertThat(page.select(".relais-power").text()).contains("Operations");
    }

    // --- I take it

    @Test
    void whoever_holds_the_role_takes_it_once_and_no_mail_is_sent() {
        own("EDGE-1", "wells");
        int mails = relais.outbox("faye@example.com").size();
        Reply taken = take("ana", "EDGE-1");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().get("mine").asBoolean()).isTrue();
        assertThat(jira("EDGE-1").at("/assignee/name").asText()).isEqualTo("ana");
        assertThat(relais.outbox("faye@example.com")).hasSize(mails);
        assertThat(take("ana", "EDGE-1").json().get("reason").asText()).isEqualTo("yours-already");
        Reply held = take("faye", "EDGE-1");
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.json().get("reason").asText()).isEqualTo("held");
    }

    @Test
    void whoever_does_not_hold_it_or_did_not_look_is_refused() {
        own("EDGE-1", "wells");
        Reply refused = take("ben", "EDGE-1");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("reason").asText()).isEqualTo("not-a-holder");
        assertThat(take("ana", "EDGE-1", null).status()).isEqualTo(428);
        Reply noRole = take("ana", "EDGE-2");
        assertThat(noRole.status()).isEqualTo(409);
        assertThat(noRole.json().get("reason").asText()).isEqualTo("no-role");
    }

    @Test
    void whoever_is_late_hears_who_was_faster() {
        own("EDGE-1", "wells");
        String seen = read("ana", "EDGE-1").header("ETag");
        assertThat(take("faye", "EDGE-1").status()).isEqualTo(200);
        Reply late = take("ana", "EDGE-1", seen);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().get("message").asText()).isEqualTo("Faÿe took it a moment before you.");
        assertThat(late.json().at("/current/mine").asBoolean()).isFalse();
    }

    @Test
    void of_two_who_take_it_at_once_one_has_it() throws Exception {
        own("EDGE-1", "wells");
        String seen = read("ana", "EDGE-1").header("ETag");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> both = new ArrayList<>();
            for (String who : List.of("ana", "faye")) {
                both.add(two.submit(() -> {
                    together.await();
                    return take(who, "EDGE-1", seen).status();
                }));
            }
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(200, 412);
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void an_issue_that_one_may_not_see_looks_like_one_that_does_not_exist() {
        for (String somebody : List.of("cy", "ana")) {
            Reply unseen = read(somebody, "EDGE-3");
            assertThat(unseen.status()).isEqualTo(404);
            assertThat(unseen.body()).isEqualTo(read(somebody, "EDGE-999").body());
            assertThat(take(somebody, "EDGE-3", "\"x\"").body())
                    .isEqualTo(take(somebody, "EDGE-999", "\"x\"").body());
        }
        assertThat(read(null, "EDGE-1").status()).isEqualTo(401);
        assertThat(take(null, "EDGE-1", "\"x\"").status()).isEqualTo(401);
    }

    @Test
    void a_form_from_another_site_takes_nothing() {
        own("EDGE-1", "wells");
        Reply form = relais.as("ana")
                .send(
                        "POST",
                        "/rest/relais/1.0/issues/EDGE-1/owning/taking",
                        "a=b",
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(form.status()).isIn(403, 415);
        assertThat(jira("EDGE-1").get("assignee").isNull()).isTrue();
    }

    // --- searches

    private List<String> found(String who, String jql) {
        Reply reply = relais.as(who).get("/rest/api/2/search?maxResults=100&jql=" + encoded(jql));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        List<String> keys = new ArrayList<>();
        reply.json().get("issues").forEach(issue -> keys.add(issue.get("key").asText()));
        Collections.sort(keys);
        return keys;
    }

    private String refusal(String who, String jql) {
        Reply reply = relais.as(who).get("/rest/api/2/search?jql=" + encoded(jql));
        assertThat(reply.status()).as(jql).isEqualTo(400);
        return reply.body();
    }

    @Test
    void each_function_finds_its_issues_right_after_they_were_written() {
        own("EDGE-1", "wells");
        own("EDGE-2", "press");
        own("EDGE-4", "keys");
        assertThat(found("ana", "\"Owning role\" in rolesOf()")).containsExactly("EDGE-1");
        assertThat(found("ana", "\"Owning role\" in rolesOf(\"currentUser()\")"))
                .containsExactly("EDGE-1");
        assertThat(found("ben", "\"Owning role\" in rolesOf()")).containsExactly("EDGE-4");
        assertThat(found("ana", "issue in ownedBy(\"Operations\")")).isEmpty();
        assertThat(found("ana", "issue in ownedBy(\"Operations\", recursive)")).containsExactly("EDGE-1", "EDGE-2");
        assertThat(found("ana", "issue in ownedBy(org, recursive) AND issue not in ownedBy(wells)"))
                .containsExactly("EDGE-2", "EDGE-4");
        assertThat(found("ana", "issue in roleVacant()")).containsExactly("EDGE-2");
        assertThat(found("ana", "issue in termEnds(\"30d\")")).containsExactly("EDGE-1");
        assertThat(found("ana", "issue in termEnds(1d)")).isEmpty();
        assertThat(found("ana", "issue in ownedByRolesOf(ana)")).containsExactly("EDGE-1");
        assertThat(found("admin", "issue in ownedByRolesOf(ben)")).containsExactly("EDGE-4");
        assertThat(found("ana", "issue in ownedByRolesOf(ana, \"2020-01-01\")")).isEmpty();
    }

    @Test
    void a_circle_has_what_its_roles_own_and_what_lies_in_its_part_of_jira() {
        own("EDGE-1", "keys");
        assertThat(found("ana", "issue in inCircle(Safety)")).contains("EDGE-1").doesNotContain("EDGE-2");
        assertThat(found("ana", "issue in inCircle(Operations)"))
                .contains("EDGE-2")
                .doesNotContain("EDGE-1", "EDGE-3");
        assertThat(found("faye", "issue in inCircle(Operations)")).contains("EDGE-3");
    }

    @Test
    void what_a_function_cannot_answer_is_said_in_words() {
        assertThat(refusal("ana", "issue in ownedBy(Press)"))
                .contains("Clean Water / Operations / Press")
                .contains("Clean Water / Safety / Press");
        assertThat(refusal("ana", "issue in ownedBy(Vault)")).contains("There is no role");
        assertThat(refusal("ana", "issue in ownedBy(wells, deeply)")).contains("recursive");
        assertThat(refusal("ana", "issue in termEnds(soon)")).contains("30d");
        assertThat(refusal("ana", "issue in ownedByRolesOf(ana, yesterday)")).contains("2026-03-01");
        assertThat(refusal("ana", "issue in ownedByRolesOf(ben)")).contains("about yourself");
        assertThat(refusal("ana", "issue in ownedByRolesOf(nobody)"))
                .isEqualTo(refusal("ana", "issue in ownedByRolesOf(ben)"));
        assertThat(refusal("admin", "issue in ownedByRolesOf(nobody)")).contains("nobody");
        assertThat(refusal("ana", "issue in inCircle(a, b)")).isNotBlank();
        assertThat(refusal("faye", "issue in affectsRole(\"rien de tel\")")).contains("Aucun rôle");
    }

    // --- administration

    @Test
    void only_administrators_set_the_fields_up_and_a_second_time_changes_nothing() {
        assertThat(relais.logIn("ana").get(PAGE + ".jspa").status()).isEqualTo(403);
        Document page = admin.get(PAGE + ".jspa").html();
        assertThat(page.select("#relais-create-owning")).isEmpty();
        assertThat(page.select("#relais-there-owning").text()).contains(owning);
        assertThat(admin.submit(PAGE + "!create.jspa", Map.of()).status()).isEqualTo(200);
        assertThat(admin.get(PAGE + ".jspa").html().select(".aui-message-warning"))
                .isEmpty();
        assertThat(admin.get("/secure/admin/RelaisHealth.jspa").html().text())
                .contains("The field Owning role says to which role issues belong.");
    }
}
