package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.host.harness.Client.encoded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** The edges of purpose through the host. What runs them says on which database. */
abstract class PurposeEdges {
    private TestHost relais;

    @BeforeEach
    void begin(TestHost host) {
        relais = host;
    }

    // --- REST, three ways

    @Test
    void whoever_may_edit_states_why_and_reads_it_again() {
        Reply read = relais.as("ana").get(purpose("EDGE-2"));
        assertThat(read.status()).isEqualTo(200);
        Reply stated = state("ana", "EDGE-2", "So that the night shift sleeps", read.header("ETag"));
        assertThat(stated.status()).isEqualTo(200);
        Reply again = relais.as("ana").get(purpose("20002"));
        assertThat(again.json().get("why").asText()).isEqualTo("So that the night shift sleeps");
        assertThat(again.header("ETag")).isEqualTo(stated.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(state("ana", "EDGE-2", null, again.header("ETag")).status()).isEqualTo(200);
        assertThat(relais.as("ana").get(purpose("EDGE-2")).json().get("why").isNull())
                .isTrue();
    }

    @Test
    void whoever_may_only_look_reads_and_is_refused_to_write() {
        Reply read = relais.as("ben").get(purpose("EDGE-1"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().get("editable").asBoolean()).isFalse();
        Reply refused = state("ben", "EDGE-1", "mine", read.header("ETag"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("reason").asText()).isEqualTo("not-yours");
    }

    @Test
    void an_issue_that_one_may_not_see_looks_like_one_that_does_not_exist() {
        for (String somebody : List.of("cy", "ben")) {
            String hidden = somebody.equals("cy") ? "EDGE-1" : "EDGE-3";
            Reply unseen = relais.as(somebody).get(purpose(hidden));
            Reply absent = relais.as(somebody).get(purpose("EDGE-999"));
            assertThat(unseen.status()).isEqualTo(404);
            assertThat(unseen.body()).isEqualTo(absent.body());
            assertThat(state(somebody, hidden, "mine", "\"x\"").body())
                    .isEqualTo(state(somebody, "EDGE-999", "mine", "\"x\"").body());
        }
        assertThat(relais.as("faye").get(purpose("EDGE-3")).status()).isEqualTo(200);
    }

    @Test
    void nobody_reads_or_writes_without_logging_in() {
        assertThat(relais.as(null).get(purpose("EDGE-1")).status()).isEqualTo(401);
        assertThat(state(null, "EDGE-1", "mine", "\"x\"").status()).isEqualTo(401);
    }

    // --- the adviser

    @Test
    void the_adviser_says_what_strikes_it_in_the_readers_language_and_keeps_nothing() {
        Reply english = advise("ana", "{\"why\": \"Add a button to the form\", \"summary\": \"Something else\"}");
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.json().get("advice")).hasSize(1);
        assertThat(english.json().at("/advice/0/reason").asText()).isEqualTo("method");
        assertThat(english.json().at("/advice/0/message").asText()).contains("how rather than why (Add, button)");
        assertThat(english.json().at("/advice/0/example").asText()).isNotBlank();
        Reply french = advise("faye", "{\"why\": \"Ajouter un bouton\"}");
        assertThat(french.json().at("/advice/0/message").asText()).contains("comment plutôt que pourquoi");
        assertThat(advise("ana", "{\"why\": \"So that the night shift sleeps\"}")
                        .json()
                        .get("advice"))
                .isEmpty();
        assertThat(advise("ana", "{\"why\": null}").json().get("advice")).isEmpty();
    }

    @Test
    void the_adviser_refuses_what_is_no_question() {
        assertThat(status(advise("ana", "{\"why\": \"" + "x".repeat(2_001) + "\"}")))
                .isEqualTo(400);
        assertThat(status(advise("ana", "{\"summary\": \"a\"}"))).isEqualTo(400);
        assertThat(status(advise("ana", "{\"why\": \"a\", \"how\": \"b\"}"))).isEqualTo(400);
        assertThat(status(advise("ana", "nonsense"))).isEqualTo(400);
        assertThat(status(advise("ana", "{\"why\": \"" + "x".repeat(70_000) + "\"}")))
                .isEqualTo(413);
        assertThat(advise(null, "{\"why\": \"a\"}").status()).isEqualTo(401);
    }

    @Test
    void the_panel_shows_advice_to_whoever_may_edit_until_the_project_mutes_it() {
        Reply read = relais.as("ana").get(purpose("EDGE-2"));
        assertThat(state("ana", "EDGE-2", "Add a button to the form", read.header("ETag"))
                        .status())
                .isEqualTo(200);
        try {
            assertThat(thoughts("ana")).hasSize(1);
            assertThat(thoughts("ben")).isEmpty();
            mute("off");
            assertThat(thoughts("ana")).isEmpty();
            assertThat(relais.as("ana")
                            .get("/browse/EDGE-2")
                            .html()
                            .select(".relais-purpose")
                            .attr("data-adviser"))
                    .isEqualTo("off");
        } finally {
            mute("on");
            String now = relais.as("ana").get(purpose("EDGE-2")).header("ETag");
            assertThat(state("ana", "EDGE-2", null, now).status()).isEqualTo(200);
        }
    }

    private List<String> thoughts(String who) {
        return relais.as(who)
                .get("/browse/EDGE-2")
                .html()
                .select(".relais-shown-advice p")
                .eachText();
    }

    private void mute(String adviser) {
        Session admin = relais.logIn("admin").unlockAdministration("admin");
        String page = "/secure/RelaisProjectSettings!default.jspa?projectKey=EDGE";
        String sequence = admin.get(page).html().select("input[name=sequence]").attr("value");
        Map<String, String> form = Map.of("projectKey", "EDGE", "sequence", sequence, "option-adviser", adviser);
        assertThat(admin.submit("/secure/RelaisProjectSettings!save.jspa", form).status())
                .isEqualTo(200);
    }

    private Reply advise(String who, String body) {
        return relais.as(who).post("/rest/relais/1.0/purpose/advice", body);
    }

    // --- bad input

    @Test
    void a_text_over_its_limit_is_refused_naming_the_field_and_the_limit_in_the_readers_language() {
        Reply english = state("ana", "EDGE-2", "x".repeat(2_044), "\"empty\"");
        assertThat(english.status()).isEqualTo(400);
        assertThat(english.json().get("message").asText())
                .isEqualTo("Why: at most 2,000 characters; this text has 2,044.");
        assertThat(english.json().get("field").asText()).isEqualTo("why");
        assertThat(english.json().get("limit").asInt()).isEqualTo(2_000);
        Reply french = state("faye", "EDGE-2", "x".repeat(2_044), "\"empty\"");
        assertThat(french.json().get("message").asText())
                .startsWith("Pourquoi : ")
                .contains("2\u202f044");
    }

    @Test
    void control_characters_and_half_an_emoji_are_refused_with_a_sentence() {
        Reply control = put("ana", "EDGE-2", "{\"why\": \"a\\u0000b\"}", "\"empty\"");
        assertThat(control.status()).isEqualTo(400);
        assertThat(control.json().get("reason").asText()).isEqualTo("control-character");
        Reply half = put("ana", "EDGE-2", "{\"why\": \"a\\ud83db\"}", "\"empty\"");
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.json().get("reason").asText()).isEqualTo("broken-character");
    }

    @Test
    void every_wrong_request_gets_its_status_and_our_shape_of_error() {
        assertThat(status(put("ana", "EDGE-2", "{\"why\":", "\"empty\""))).isEqualTo(400);
        assertThat(status(put("ana", "EDGE-2", "{\"why\": 3}", "\"empty\""))).isEqualTo(400);
        assertThat(status(put("ana", "EDGE-2", "{\"how\": \"a\"}", "\"empty\"")))
                .isEqualTo(400);
        assertThat(status(put("ana", "EDGE-2", "{\"why\": \"" + "x".repeat(70_000) + "\"}", "\"empty\"")))
                .isEqualTo(413);
        assertThat(status(put("ana", "EDGE-2", "{\"why\": \"a\"}", null))).isEqualTo(428);
        Reply stale = put("ana", "EDGE-1", "{\"why\": \"mine\"}", "\"old\"");
        assertThat(status(stale)).isEqualTo(412);
        assertThat(stale.json().at("/yours/why").asText()).isEqualTo("mine");
        assertThat(stale.json().get("current").get("why").asText()).contains("villagers");
    }

    @Test
    void a_form_from_another_site_changes_nothing() {
        Reply form = relais.as("ana")
                .send("PUT", purpose("EDGE-2"), "why=a", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(form.status()).isIn(403, 415);
        Reply text = relais.as("ana")
                .send(
                        "PUT",
                        purpose("EDGE-2"),
                        "{\"why\":\"a\"}",
                        "Content-Type",
                        "text/plain",
                        "If-Match",
                        "\"empty\"");
        assertThat(text.status()).isIn(403, 415);
    }

    @Test
    void of_two_who_write_at_once_one_is_told_that_they_were_late() throws Exception {
        String read = relais.as("ana").get(purpose("EDGE-4")).header("ETag");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> ana = two.submit(() -> {
                together.await();
                return state("ana", "EDGE-4", "Ana was here", read).status();
            });
            Future<Integer> faye = two.submit(() -> {
                together.await();
                return state("faye", "EDGE-4", "Faye was here", read).status();
            });
            assertThat(List.of(ana.get(), faye.get())).containsExactlyInAnyOrder(200, 412);
        } finally {
            two.shutdownNow();
        }
    }

    // --- where people meet it

    @Test
    void the_panel_shows_the_text_as_it_was_typed_and_nothing_of_it_is_markup() {
        Reply page = relais.as("ana").get("/browse/EDGE-1");
        assertThat(page.status()).isEqualTo(200);
        var panel = page.html().selectFirst("#purpose-panel, [id$=purpose-panel]");
        assertThat(panel).isNotNull();
        assertThat(panel.selectFirst(".relais-why").text())
                .isEqualTo("So that <b>villagers</b> & schools trust the numbers");
        assertThat(panel.select(".relais-why b")).isEmpty();
        assertThat(panel.select("button.relais-edit")).hasSize(1);
        assertThat(relais.as("ben").get("/browse/EDGE-1").html().select("button.relais-edit"))
                .isEmpty();
    }

    @Test
    void the_panel_reads_french_to_whoever_reads_french() {
        var page = relais.as("faye").get("/browse/EDGE-1").html();
        assertThat(page.text()).contains("Raison d’être").contains("Pourquoi");
    }

    @Test
    void the_panel_adds_at_most_three_statements_to_the_issue_view_jiras_own_included() {
        relais.as("ana").get("/browse/EDGE-1"); // what is read once per installation is read now
        Map<String, Integer> counts =
                relais.as("ana").counting().get("/browse/EDGE-1").statements();
        int ours = counts.getOrDefault("org.relais.jira", 0);
        assertThat(ours + counts.getOrDefault("jira", 0))
                .as(counts.toString())
                .isBetween(1, 3); // none at all would mean that there is no panel
        assertThat(ours)
                .as("whether circles changed, and whether there are checklists; the rest is remembered")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void jql_finds_an_issue_by_its_why_right_after_it_was_written() {
        Reply page = relais.as("ana").get("/issues/?jql=" + encoded("Why ~ villagers AND project = EDGE"));
        assertThat(page.html().text()).contains("EDGE-1").doesNotContain("EDGE-2");
        assertThat(relais.as("ben")
                        .get("/issues/?jql=" + encoded("Why ~ matter"))
                        .html()
                        .text())
                .doesNotContain("EDGE-3");
        assertThat(relais.as("faye")
                        .get("/issues/?jql=" + encoded("Why ~ matter"))
                        .html()
                        .text())
                .contains("EDGE-3");
        assertThat(relais.as("ana")
                        .get("/issues/?jql=" + encoded("Why is EMPTY and project = EDGE"))
                        .html()
                        .text())
                .contains("EDGE-2")
                .doesNotContain("EDGE-1 ");
    }

    @Test
    void an_issue_is_created_and_edited_with_its_why() {
        var ana = relais.logIn("ana");
        String token = ana.token();
        String project = String.valueOf(relais.host()
                .database()
                .jdbc()
                .sql("select id from project where project_key = 'EDGE'")
                .query(Long.class)
                .single());
        Reply made = ana.post(
                "/secure/CreateIssue.jspa",
                Map.of(
                        "pid",
                        project,
                        "issuetype",
                        "10001",
                        "summary",
                        "Made by hand",
                        "atl_token",
                        token,
                        "customfield_10100",
                        "So that hands know"));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.html().select("[id$=purpose-panel] .relais-why").text()).isEqualTo("So that hands know");
        String id = made.html().select("meta[name=ajs-issue-id]").attr("content");
        Reply tooLong = ana.post(
                "/secure/EditIssue.jspa",
                Map.of(
                        "id",
                        id,
                        "summary",
                        "Made by hand",
                        "atl_token",
                        token,
                        "customfield_10100",
                        "é".repeat(2_001)));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.html().text()).contains("Purpose: at most 2,000 characters; this text has 2,001.");
        assertThat(tooLong.html().select("textarea[name=customfield_10100]").val())
                .isEqualTo("é".repeat(2_001));
        Reply edited = ana.post(
                "/secure/EditIssue.jspa",
                Map.of(
                        "id",
                        id,
                        "summary",
                        "Made by hand",
                        "atl_token",
                        token,
                        "customfield_10100",
                        "So that all know"));
        assertThat(edited.html().select("[id$=purpose-panel] .relais-why").text())
                .isEqualTo("So that all know");
    }

    @Test
    void an_issue_moves_through_its_workflow_and_keeps_its_why() {
        var faye = relais.logIn("faye");
        var page = faye.get("/browse/EDGE-3").html();
        var form = page.select("form[action*=WorkflowUIDispatcher]").first();
        assertThat(form).as("a transition").isNotNull();
        Map<String, String> values = new HashMap<>();
        form.select("input[type=hidden], button[name]").forEach(input -> values.put(input.attr("name"), input.val()));
        Reply moved = faye.post("/secure/WorkflowUIDispatcher.jspa", values);
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.html().text()).containsIgnoringCase("In Progress");
        assertThat(moved.html().select(".relais-purpose .relais-why").text()).isEqualTo("A matter between two people");
    }

    // --- administration

    @Test
    void the_administration_page_asks_for_the_password_again_and_lets_only_administrators_in() {
        assertThat(relais.logIn("ana")
                        .get("/secure/admin/RelaisPurposeFields.jspa")
                        .status())
                .isEqualTo(403);
        var admin = relais.logIn("admin");
        assertThat(admin.get("/secure/admin/RelaisPurposeFields.jspa").html().select("input[type=password]"))
                .isNotEmpty();
        admin.unlockAdministration("admin");
        Reply page = admin.get("/secure/admin/RelaisPurposeFields.jspa");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()
                        .select("input[type=radio][value=customfield_10100][checked]")
                        .eachAttr("id"))
                .containsExactly("relais-why-customfield_10100");
        assertThat(admin.post("/secure/admin/RelaisPurposeFields!choose.jspa", Map.of("field", "customfield_10100"))
                        .status())
                .as("without a token")
                .isEqualTo(403);
        Reply unknown = admin.post(
                "/secure/admin/RelaisPurposeFields!choose.jspa",
                Map.of("field", "customfield_1", "atl_token", admin.token()));
        assertThat(unknown.html().text()).contains("Choose one of the fields below");
        Reply chosen = admin.post(
                "/secure/admin/RelaisPurposeFields!choose.jspa",
                Map.of("field", "customfield_10100", "atl_token", admin.token()));
        assertThat(chosen.html().select("input[type=radio][checked]").val()).isEqualTo("customfield_10100");
    }

    // --- helpers

    private static String purpose(String issue) {
        return "/rest/relais/1.0/issues/" + issue + "/purpose";
    }

    private Reply state(String username, String issue, String why, String etag) {
        return put(username, issue, "{\"why\": " + (why == null ? "null" : "\"" + why + "\"") + "}", etag);
    }

    private Reply put(String username, String issue, String body, String etag) {
        return etag == null
                ? relais.as(username).send("PUT", purpose(issue), body, "Content-Type", "application/json")
                : relais.as(username)
                        .send("PUT", purpose(issue), body, "Content-Type", "application/json", "If-Match", etag);
    }

    private static int status(Reply reply) {
        assertThat(reply.json().get("status").asInt()).isEqualTo(reply.status());
        assertThat(reply.json().get("reason").asText()).isNotBlank();
        assertThat(reply.json().get("message").asText()).isNotBlank();
        return reply.status();
    }
}
