package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** Purposes that come from above: a sub-task in a story in an epic, and an epic that not everybody may see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailIT {
    private static final String FIELDS = "/secure/admin/RelaisPurposeFields";

    private TestHost relais;
    private Session admin;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")).withDemo(Path.of("test/resources/trail.json")));
        admin = relais.logIn("admin").unlockAdministration("admin");
        assertThat(admin.submit(FIELDS + "!create.jspa", Map.of("part", "all")).status())
                .isEqualTo(200);
    }

    @AfterAll
    void end() {
        relais.close();
    }

    @Test
    void a_sub_task_has_the_why_of_its_storys_epic_and_says_where_it_comes_from() {
        Document page = relais.as("ana").get("/browse/EDGE-3").html();
        assertThat(page.select(".relais-inherited-text").text())
                .isEqualTo("So that no child <b>walks</b> home through water");
        assertThat(page.select(".relais-inherited-text b")).isEmpty();
        assertThat(page.select(".relais-origin a").attr("href")).endsWith("/browse/EDGE-1");
        assertThat(page.select(".relais-trail li a").eachText())
                .containsExactly("EDGE-2 Sensors speak to each other", "EDGE-1 Schools hear of a flood in time");
        assertThat(page.select(".relais-trail-more")).as("the root is reached").isEmpty();

        JsonNode trail = trail("ana", "EDGE-3").json();
        assertThat(trail.at("/own/why").isNull()).isTrue();
        assertThat(trail.at("/inherited/why/text").asText()).startsWith("So that no child");
        assertThat(trail.at("/inherited/why/origin/key").asText()).isEqualTo("EDGE-1");
        assertThat(trail.at("/trail/0/key").asText()).isEqualTo("EDGE-2");
        assertThat(trail.at("/complete").asBoolean()).isTrue();
    }

    @Test
    void what_stands_above_costs_two_of_our_own_statements_at_most_and_six_of_jiras_for_each_ancestor() {
        relais.as("ana").get("/browse/EDGE-6");
        Map<String, Integer> alone =
                relais.as("ana").counting().get("/browse/EDGE-6").statements();
        Map<String, Integer> below =
                relais.as("ana").counting().get("/browse/EDGE-3").statements();
        int rest = alone.getOrDefault("org.relais.jira", 0);
        assertThat(rest)
                .as("whether circles changed, and whether there are checklists")
                .isLessThanOrEqualTo(2);
        assertThat(below.getOrDefault("org.relais.jira", 0) - rest)
                .as("alone: " + alone + ", below: " + below)
                .isBetween(1, 2); // what the why was, and whether somebody confirmed it
        assertThat(below.getOrDefault("jira", 0) - alone.getOrDefault("jira", 0))
                .as("two ancestors, their four fields, links and selves: " + alone + ", " + below)
                .isBetween(1, 12); // none at all would mean that nothing is climbed
    }

    @Test
    void an_epic_that_one_may_not_see_leaves_no_trace() {
        Reply unseen = trail("ana", "EDGE-5");
        assertThat(unseen.body()).doesNotContain("secret").doesNotContain("EDGE-4");
        assertThat(unseen.json().get("trail")).isEmpty();
        assertThat(relais.as("ana")
                        .get("/browse/EDGE-5")
                        .html()
                        .select(".relais-purpose")
                        .html())
                .doesNotContain("secret")
                .doesNotContain("EDGE-4");
        assertThat(trail("faye", "EDGE-5").json().at("/inherited/why/text").asText())
                .isEqualTo("A secret aim");
    }

    @Test
    void all_parts_are_stated_at_once_and_a_refusal_names_the_part() {
        String read = relais.as("ana").get(purpose("EDGE-6")).header("ETag");
        Reply tooLong = put("EDGE-6", "{\"why\": \"trust\", \"signal\": \"" + "x".repeat(2_001) + "\"}", read);
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().get("field").asText()).isEqualTo("signal");
        assertThat(tooLong.json().get("message").asText())
                .isEqualTo("Signal: at most 2,000 characters; this text has 2,001.");
        Reply stated =
                put("EDGE-6", "{\"why\": \"trust\", \"for-whom\": \"schools\", \"signal\": \"calls stop\"}", read);
        assertThat(stated.status()).as(stated.body()).isEqualTo(200);
        Reply late = put("EDGE-6", "{\"guardrails\": \"nobody is woken\"}", read);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/yours/guardrails").asText()).isEqualTo("nobody is woken");
        assertThat(late.json().at("/current/signal").asText()).isEqualTo("calls stop");
        Reply cleared = put("EDGE-6", "{\"for-whom\": null}", stated.header("ETag"));
        assertThat(cleared.json().get("for-whom").isNull()).isTrue();
        assertThat(cleared.json().get("why").asText()).isEqualTo("trust");
        assertThat(put("EDGE-6", "{\"why\": null, \"signal\": null}", cleared.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_administrator_chooses_which_links_lead_upwards() {
        String before = links().attr("value");
        assertThat(selected()).containsExactly("parent", "epic-link", "parent-link", "", "");
        try {
            order("parent", "", "");
            assertThat(trail("ana", "EDGE-3").json().get("trail")).hasSize(1);
            assertThat(admin.submit(FIELDS + "!links.jspa", Map.of("sequence", before, "link-1", "epic-link"))
                            .html()
                            .select(".error")
                            .text())
                    .contains("Somebody else decided");
            assertThat(admin.submit(
                                    FIELDS + "!links.jspa",
                                    Map.of("sequence", links().attr("value"), "link-1", "outward:99"))
                            .html()
                            .select(".error")
                            .text())
                    .contains("not there any more");
            String type = admin.get(FIELDS + ".jspa")
                    .html()
                    .select("#relais-link-1 option[value^=outward:]")
                    .get(0)
                    .val();
            String name = relais.host()
                    .database()
                    .jdbc()
                    .sql("select name from link_type where id = ?")
                    .param(Long.valueOf(type.substring("outward:".length())))
                    .query(String.class)
                    .single();
            assertThat(relais.as("ana")
                            .post(
                                    "/rest/api/2/issueLink",
                                    "{\"type\": {\"name\": \"" + name + "\"}, \"inwardIssue\": {\"key\": \"EDGE-6\"},"
                                            + " \"outwardIssue\": {\"key\": \"EDGE-1\"}}")
                            .status())
                    .isEqualTo(201);
            order(type, "parent", "");
            assertThat(trail("ana", "EDGE-6").json().at("/trail/0/key").asText())
                    .isEqualTo("EDGE-1");
        } finally {
            order("parent", "epic-link", "parent-link");
        }
    }

    @Test
    void a_project_decides_how_long_a_purpose_may_be_and_shows_an_example() {
        String page = "/secure/RelaisProjectSettings";
        Map<String, String> form = Map.of(
                "projectKey",
                "EDGE",
                "option-limit",
                "60",
                "option-example",
                "So that <i>we</i> sleep",
                "sequence",
                "");
        try {
            assertThat(decide(form, "sequence", sequence()).status()).isEqualTo(200);
            Reply refused = put("EDGE-6", "{\"why\": \"" + "x".repeat(61) + "\"}", "\"empty\"");
            assertThat(refused.json().get("message").asText())
                    .isEqualTo("Why: at most 60 characters; this text has 61.");
            assertThat(relais.as("ana")
                            .get("/browse/EDGE-6")
                            .html()
                            .select(".relais-purpose")
                            .attr("data-example"))
                    .isEqualTo("So that <i>we</i> sleep");
            Reply wrong = decide(form, "option-limit", "7", "sequence", sequence());
            assertThat(wrong.html().select(".aui-message-error").text())
                    .isEqualTo("Longest purpose: a whole number from 40 to 2,000.");
            assertThat(wrong.html().select("[name=option-limit]").val())
                    .as("nothing that was typed is lost")
                    .isEqualTo("7");
        } finally {
            decide(form, "option-limit", "2000", "option-example", "", "sequence", sequence());
        }
        assertThat(admin.get(page + "!default.jspa?projectKey=EDGE")
                        .html()
                        .select("[name=option-limit]")
                        .val())
                .isEqualTo("2000");
    }

    private Reply decide(Map<String, String> form, String... changes) {
        Map<String, String> sent = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) sent.put(changes[i], changes[i + 1]);
        return admin.submit("/secure/RelaisProjectSettings!save.jspa", sent);
    }

    private String sequence() {
        return admin.get("/secure/RelaisProjectSettings!default.jspa?projectKey=EDGE")
                .html()
                .select("input[name=sequence]")
                .attr("value");
    }

    private void order(String first, String second, String third) {
        Map<String, String> form =
                Map.of("sequence", links().attr("value"), "link-1", first, "link-2", second, "link-3", third);
        assertThat(admin.submit(FIELDS + "!links.jspa", form).html().select(".error"))
                .isEmpty();
    }

    private Element links() {
        return admin.get(FIELDS + ".jspa").html().selectFirst("input[name=sequence]");
    }

    private List<String> selected() {
        return admin.get(FIELDS + ".jspa").html().select("select[name^=link-]").stream()
                .map(list -> list.select("option[selected]").val())
                .toList();
    }

    private Reply put(String issue, String body, String basedOn) {
        return relais.as("ana")
                .send("PUT", purpose(issue), body, "Content-Type", "application/json", "If-Match", basedOn);
    }

    private Reply trail(String who, String issue) {
        return relais.as(who).get(purpose(issue) + "/trail");
    }

    private static String purpose(String issue) {
        return "/rest/relais/1.0/issues/" + issue + "/purpose";
    }

    @Test
    void jql_finds_everything_below_an_issue_and_only_what_one_may_see() {
        assertThat(found("ana", "issue in servesPurposeOf(EDGE-1) ORDER BY key"))
                .containsExactly("EDGE-2", "EDGE-3");
        assertThat(found("faye", "issue in servesPurposeOf(EDGE-4)")).containsExactly("EDGE-5");
        assertThat(found("ana", "issue in servesPurposeOf(EDGE-3)")).isEmpty();
        Reply hidden = search("ana", "issue in servesPurposeOf(EDGE-4)");
        Reply absent = search("ana", "issue in servesPurposeOf(EDGE-999)");
        assertThat(hidden.status()).isEqualTo(400);
        assertThat(hidden.body().replace("EDGE-4", "EDGE-999")).isEqualTo(absent.body());
        assertThat(search("ana", "issue in servesPurposeOf()").status()).isEqualTo(400);
        assertThat(relais.as("ana")
                        .get("/browse/EDGE-1")
                        .html()
                        .select(".relais-below a")
                        .attr("href"))
                .endsWith("/issues/?jql=issue%20in%20servesPurposeOf(EDGE-1)");
    }

    @Test
    void jql_finds_what_states_its_purpose_and_what_does_not_right_after_a_write() {
        assertThat(found("ana", "issue in purposeStated() AND project = EDGE")).containsExactly("EDGE-1");
        assertThat(found("faye", "issue in purposeStated() ORDER BY key")).containsExactly("EDGE-1", "EDGE-4");
        assertThat(found("ana", "issue not in purposeStated() ORDER BY key")).contains("EDGE-2", "EDGE-6");
        String read = relais.as("ana").get(purpose("EDGE-2")).header("ETag");
        Reply stated = put("EDGE-2", "{\"why\": \"Wells are heard\"}", read);
        try {
            assertThat(found("ana", "issue in purposeStated() ORDER BY key")).containsExactly("EDGE-1", "EDGE-2");
        } finally {
            assertThat(put("EDGE-2", "{\"why\": null}", stated.header("ETag")).status())
                    .isEqualTo(200);
        }
        assertThat(search("ana", "issue in purposeStated(3)").status()).isEqualTo(400);
    }

    @Test
    void a_why_that_changes_above_is_shown_below_until_somebody_confirms_it() {
        assertThat(found("ana", "issue in purposeStale()")).isEmpty();
        Reply before = relais.as("ana").get(purpose("EDGE-1"));
        String original = before.json().get("why").asText();
        Reply changed = put("EDGE-1", "{\"why\": \"Schools close in time\"}", before.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        try {
            assertThat(found("ana", "issue in purposeStale() ORDER BY key")).containsExactly("EDGE-2", "EDGE-3");
            assertThat(found("ana", "issue in purposeStale(EDGE-1) AND key = EDGE-3"))
                    .containsExactly("EDGE-3");
            assertThat(found("ana", "issue in purposeStale(EDGE-2)")).isEmpty();
            assertThat(search("ana", "issue in purposeStale(EDGE-4)").body().replace("EDGE-4", "EDGE-999"))
                    .isEqualTo(search("ana", "issue in purposeStale(EDGE-999)").body());
            Element drift = relais.as("ana").get("/browse/EDGE-3").html().selectFirst(".relais-drift");
            assertThat(drift.select("blockquote").text()).isEqualTo(original);
            assertThat(drift.select("blockquote b")).isEmpty();
            String change = trail("ana", "EDGE-3").json().at("/drift/change").asText();
            assertThat(drift.attr("data-change")).isEqualTo(change);

            assertThat(confirm("cy", "EDGE-3", change).status()).isEqualTo(404);
            assertThat(confirm("ana", "EDGE-3", "no-number").status()).isEqualTo(404);
            assertThat(confirm("ana", "EDGE-3", change).status()).isEqualTo(200);
            assertThat(relais.as("ana").get("/browse/EDGE-3").html().select(".relais-drift"))
                    .isEmpty();
            assertThat(found("ana", "issue in purposeStale()")).containsExactly("EDGE-2");
        } finally {
            assertThat(put("EDGE-1", "{\"why\": \"" + original + "\"}", changed.header("ETag"))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(found("ana", "issue in purposeStale() AND key = EDGE-2"))
                .as("the text came back")
                .isEmpty();
    }

    private Reply confirm(String who, String issue, String change) {
        return relais.as(who)
                .send("PUT", purpose(issue) + "/confirmations/" + change, "{}", "Content-Type", "application/json");
    }

    private List<String> found(String who, String jql) {
        Reply reply = search(who, jql);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("issues").findValuesAsText("key");
    }

    private Reply search(String who, String jql) {
        return relais.as(who).get("/rest/api/2/search?fields=summary&jql=" + Client.encoded(jql));
    }
}
