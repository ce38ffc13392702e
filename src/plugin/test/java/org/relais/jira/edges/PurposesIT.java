package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
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

/**
 * The tree of purposes of a project: epics, stories and a sub-task, an epic that Faye alone sees, an epic of another
 * project, two epics that are each other's, and texts in other scripts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurposesIT {
    private static final String TREE = "/rest/relais/1.0/projects/EDGE/purposes";

    private TestHost relais;
    private Session admin;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = start(home);
        admin = relais.logIn("admin").unlockAdministration("admin");
    }

    @AfterAll
    void end() {
        relais.close();
    }

    private static TestHost start(Path home) {
        return Relais.start(Relais.options(home.resolve("host")).withDemo(Path.of("test/resources/purposes.json")));
    }

    @Test
    void the_tree_begins_with_other_projects_and_what_hangs_from_nothing_then_whys_then_the_rest() {
        assertThat(keys(get("ana", "")))
                .containsExactly("NEAR-1", "EDGE-5", "EDGE-8", "EDGE-1", "EDGE-11", "EDGE-12", "EDGE-6");
        assertThat(keys(get("faye", "")))
                .containsExactly("NEAR-1", "EDGE-8", "EDGE-1", "EDGE-4", "EDGE-11", "EDGE-12", "EDGE-6");
        assertThat(get("ana", "").body()).doesNotContain("EDGE-4").doesNotContain("secret");
        JsonNode epic = get("ana", "").json().get("nodes").get(3);
        assertThat(epic.get("why").asText()).isEqualTo("So that no child <b>walks</b> home through water");
        assertThat(epic.get("leads").asBoolean()).isTrue();
        assertThat(epic.get("serves")).isEmpty();
        assertThat(get("ana", "").json().get("next").isNull()).isTrue();
    }

    @Test
    void what_hangs_from_an_issue_is_asked_for_level_by_level() {
        Reply stories = get("ana", "/below/EDGE-1");
        assertThat(keys(stories)).containsExactly("EDGE-2");
        assertThat(stories.json().at("/nodes/0/leads").asBoolean()).isTrue();
        assertThat(stories.json().at("/nodes/0/why").isNull()).isTrue();
        Reply subTasks = get("ana", "/below/EDGE-2");
        assertThat(keys(subTasks)).containsExactly("EDGE-3");
        assertThat(subTasks.json().at("/nodes/0/leads").asBoolean()).isFalse();
        assertThat(keys(get("ana", "/below/NEAR-1")))
                .as("of this project alone")
                .containsExactly("EDGE-10");
        assertThat(keys(get("faye", "/below/EDGE-4"))).containsExactly("EDGE-5");
        assertThat(get("ana", "/below/EDGE-4").body())
                .isEqualTo(get("ana", "/below/EDGE-999").body());
        assertThat(get("ana", "/below/EDGE-4").status()).isEqualTo(404);
    }

    @Test
    void a_loop_that_an_import_made_is_shown_once_and_ends() {
        assertThat(keys(get("ana", "/below/EDGE-8"))).containsExactly("EDGE-7", "EDGE-9");
        Reply inside = get("ana", "/below/EDGE-7?above=20008");
        assertThat(keys(inside)).isEmpty();
        assertThat(get("ana", "/below/EDGE-8").json().at("/nodes/0/leads").asBoolean())
                .isFalse();
        assertThat(relais.as("ana").get("/browse/EDGE-9").html().select(".relais-trail li"))
                .hasSize(2);
        assertThat(below("ana", "EDGE-8").json().findValuesAsText("key")).containsExactly("EDGE-7", "EDGE-9");
    }

    @Test
    void no_purpose_yet_lists_what_neither_states_nor_inherits_and_only_what_one_sees() {
        Reply anas = get("ana", "/missing");
        assertThat(anas.json().get("issues").findValuesAsText("key"))
                .containsExactlyInAnyOrder("EDGE-5", "EDGE-6", "EDGE-7", "EDGE-8", "EDGE-9");
        assertThat(anas.json().get("total").asInt()).isEqualTo(5);
        assertThat(get("faye", "/missing").json().get("issues").findValuesAsText("key"))
                .as("the secret aim covers what is below it, for whoever sees it")
                .containsExactlyInAnyOrder("EDGE-6", "EDGE-7", "EDGE-8", "EDGE-9");
    }

    @Test
    void words_and_keys_are_searched_for_and_signs_are_no_orders() {
        assertThat(keys(search("ana", "flood"))).containsExactly("EDGE-1");
        assertThat(keys(search("ana", "floo"))).containsExactly("EDGE-1");
        assertThat(keys(search("ana", "child walks"))).as("in the why").containsExactly("EDGE-1");
        Reply subTask = search("ana", "edge-3");
        assertThat(keys(subTask)).containsExactly("EDGE-3");
        assertThat(subTask.json().at("/nodes/0/serves").findValuesAsText("key")).containsExactly("EDGE-2", "EDGE-1");
        assertThat(keys(search("ana", "الإنذار"))).containsExactly("EDGE-11");
        assertThat(search("ana", "EDGE-4").body())
                .isEqualTo(search("ana", "EDGE-999").body());
        assertThat(keys(search("ana", "secret"))).isEmpty();
        for (String odd : List.of("", "  ", "\"", "*", "?~[", "AND", "a OR", "\\", "key = EDGE-1", "'; --", "\uD83D")) {
            assertThat(search("ana", odd).status()).as(odd).isEqualTo(200);
        }
        Reply tooLong = search("ana", "x".repeat(201));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().get("limit").asInt()).isEqualTo(200);
        assertThat(tooLong.json().get("length").asInt()).isEqualTo(201);
        assertThat(tooLong.json().get("field").asText()).isEqualTo("text");
    }

    @Test
    void whoever_does_not_see_the_project_gets_the_answer_for_one_that_is_not_there() {
        for (String part : List.of("", "/below/EDGE-1", "/missing", "/search?text=flood")) {
            Reply hidden = get("cy", part);
            assertThat(hidden.status()).as(part).isEqualTo(404);
            assertThat(hidden.body())
                    .isEqualTo(relais.as("cy")
                            .get("/rest/relais/1.0/projects/NOWHERE/purposes" + part)
                            .body());
            assertThat(relais.as(null).get(TREE + part).status()).as(part).isEqualTo(401);
            assertThat(get("ben", part).status()).as(part).isEqualTo(200);
        }
        assertThat(relais.as("cy")
                        .get("/projects/EDGE?selectedItem=org.relais.jira:purposes-page")
                        .status())
                .isEqualTo(404);
        assertThat(below("cy", "EDGE-1").status()).isEqualTo(404);
        assertThat(below(null, "EDGE-1").status()).isEqualTo(401);
    }

    @Test
    void what_is_malformed_is_refused_by_name() {
        for (String start : List.of("-1", "x", "1.5", "999999999999")) {
            Reply refused = get("ana", "?start=" + start);
            assertThat(refused.status()).as(start).isEqualTo(400);
            assertThat(refused.json().get("field").asText()).isEqualTo("start");
        }
        assertThat(get("ana", "/below/EDGE-1?above=1,x").json().get("field").asText())
                .isEqualTo("above");
        assertThat(get("faye", "/below/EDGE-1?above=,").json().get("message").asText())
                .contains("identifiants de tickets");
        assertThat(keys(get("ana", "?start=5000"))).isEmpty();
    }

    @Test
    void the_page_is_reached_from_the_project_and_from_its_settings_and_can_be_switched_off() {
        String item = "#relais-purposes";
        Element link = relais.as("ana").get("/projects/EDGE").html().selectFirst(item);
        Document page = relais.as("ana")
                .get(link.attr("href").replaceFirst("^/jira", ""))
                .html();
        assertThat(page.select(".relais-purposes").attr("data-project")).isEqualTo("EDGE");
        assertThat(page.select(".relais-purposes h2").text()).isEqualTo("Purposes of Edges");
        assertThat(page.html()).contains("purposes-resources");
        assertThat(relais.as("faye")
                        .get("/projects/EDGE?selectedItem=org.relais.jira:purposes-page")
                        .html()
                        .select(".relais-purposes h2")
                        .text())
                .isEqualTo("Raisons d’être de Edges");
        Document settings = admin.get("/secure/RelaisProjectSettings!default.jspa?projectKey=EDGE")
                .html();
        assertThat(settings.select("#relais-purposes-of-project").attr("href"))
                .isEqualTo("../projects/EDGE?selectedItem=org.relais.jira:purposes-page");
        String sequence = settings.select("input[name=sequence]").attr("value");
        decide("off", sequence);
        try {
            assertThat(relais.as("ana").get("/projects/EDGE").html().select(item))
                    .isEmpty();
        } finally {
            decide("on", Integer.toString(Integer.parseInt(sequence) + 1));
        }
        assertThat(relais.as("ana").get("/projects/EDGE").html().select(item)).hasSize(1);
    }

    private void decide(String shown, String sequence) {
        Reply decided = admin.submit(
                "/secure/RelaisProjectSettings!save.jspa",
                Map.of("projectKey", "EDGE", "option-shown", shown, "sequence", sequence));
        assertThat(decided.html().select(".aui-message-error")).isEmpty();
    }

    @Test
    void the_panel_offers_what_is_below_and_asks_for_it_only_then() {
        Document view = relais.as("ana").get("/browse/EDGE-1").html();
        Element opener = view.selectFirst(".relais-below-more");
        assertThat(opener.attr("aria-expanded")).isEqualTo("false");
        assertThat(view.getElementById(opener.attr("aria-controls")).children()).isEmpty();
        Reply below = below("ana", "EDGE-1");
        assertThat(below.json().get("nodes").findValuesAsText("key")).containsExactly("EDGE-2", "EDGE-3");
        assertThat(below.json().get("more").asBoolean()).isFalse();
        assertThat(below("ana", "EDGE-6").json().get("nodes")).isEmpty();
        assertThat(below("ana", "NEAR-1").json().get("nodes").findValuesAsText("key"))
                .containsExactly("EDGE-10", "NEAR-2");
        assertThat(below("ana", "EDGE-4").status()).isEqualTo(404);
    }

    @Test
    void long_texts_of_any_script_come_out_as_they_went_in_and_find_their_own_direction() {
        JsonNode nodes = get("ana", "").json().get("nodes");
        assertThat(nodes.get(4).get("why").asText()).hasSizeGreaterThan(1_990).startsWith("لكي");
        assertThat(nodes.get(4).get("summary").asText()).isEqualTo("يصل الإنذار <i>قبل</i> الماء");
        String combined = nodes.get(5).get("why").asText();
        assertThat(combined).contains("Z̷͈͝a̷̟̓l̵̻̈́g̸̠̈o̴͎͝").contains("👩🏽‍🚒");
        Document below = relais.as("ana").get("/browse/EDGE-13").html();
        Element inherited = below.selectFirst(".relais-inherited-text");
        assertThat(inherited.attr("dir")).isEqualTo("auto");
        assertThat(inherited.text()).startsWith("لكي");
        assertThat(below.selectFirst(".relais-origin bdi").text()).isEqualTo("يصل الإنذار <i>قبل</i> الماء");
        assertThat(below.select(".relais-purpose i")).isEmpty();
        Element own = relais.as("ana").get("/browse/EDGE-12").html().selectFirst(".relais-part-why");
        assertThat(own.attr("dir")).isEqualTo("auto");
        assertThat(own.wholeText()).isEqualTo(combined);
        assertThat(relais.as("ana")
                        .get("/rest/relais/1.0/issues/EDGE-12/purpose")
                        .json()
                        .get("why")
                        .asText())
                .isEqualTo(combined);
    }

    @Test
    void deleted_ancestors_moved_issues_and_renamed_projects_leave_the_tree_whole(@TempDir Path home) {
        try (TestHost other = start(home)) {
            assertThat(other.as("admin")
                            .send("DELETE", "/rest/api/2/issue/EDGE-11", null)
                            .status())
                    .isEqualTo(204);
            sql(
                    other,
                    "update issue set project_id = (select id from project where project_key = 'NEAR'), issue_key ="
                            + " 'NEAR-3', number = 3 where issue_key = 'EDGE-2'");
            sql(
                    other,
                    "insert into moved_issue_key (old_key, issue_id) select 'EDGE-2', id from issue where issue_key ="
                            + " 'NEAR-3'");
            sql(other, "update project set project_key = 'SHORE' where project_key = 'EDGE'");
            for (String n : List.of("1", "3", "4", "5", "6", "7", "8", "9", "10", "12", "13")) {
                sql(other, "update issue set issue_key = 'SHORE-" + n + "' where issue_key = 'EDGE-" + n + "'");
            }
            Reply tops = other.as("ana").get("/rest/relais/1.0/projects/SHORE/purposes");
            assertThat(keys(tops))
                    .containsExactly(
                            "NEAR-3", "NEAR-1", "SHORE-5", "SHORE-8", "SHORE-13", "SHORE-1", "SHORE-12", "SHORE-6");
            assertThat(tops.json().at("/nodes/0/serves/0/key").asText())
                    .as("it left the project and still says what it serves")
                    .isEqualTo("SHORE-1");
            assertThat(keys(other.as("ana").get("/rest/relais/1.0/projects/SHORE/purposes/below/NEAR-3")))
                    .containsExactly("SHORE-3");
            assertThat(other.as("ana")
                            .get("/rest/relais/1.0/issues/SHORE-3/purpose/trail")
                            .json()
                            .at("/inherited/why/origin/key")
                            .asText())
                    .isEqualTo("SHORE-1");
            assertThat(other.as("ana")
                            .get("/browse/SHORE-3")
                            .html()
                            .select(".relais-origin a")
                            .attr("href"))
                    .endsWith("/browse/SHORE-1");
        }
    }

    private static void sql(TestHost host, String sql) {
        assertThat(host.host().database().jdbc().sql(sql).update()).as(sql).isEqualTo(1);
    }

    @Test
    void a_part_costs_no_more_where_the_project_grows(@TempDir Path home) {
        try (TestHost other = start(home)) {
            String part = TREE + "/below/EDGE-1";
            int few = jira(other, part);
            for (int n = 0; n < 30; n++) {
                assertThat(other.as("ana")
                                .post(
                                        "/rest/api/2/issue",
                                        "{\"fields\": {\"project\": {\"key\": \"EDGE\"}, \"summary\": \"More " + n
                                                + "\", \"issuetype\": {\"id\": \"10001\"}}}")
                                .status())
                        .isEqualTo(201);
            }
            assertThat(jira(other, part)).isEqualTo(few);
        }
    }

    @Test
    void a_search_goes_down_once_however_often_it_asks() {
        String once = "issue in servesPurposeOf(EDGE-1)";
        String search = "/rest/api/2/search?fields=summary&jql=";
        int one = jira(relais, search + Client.encoded(once));
        int two = jira(relais, search + Client.encoded(once + " OR " + once));
        assertThat(two).as("the same function again").isEqualTo(one).isPositive();
        assertThat(jira(relais, search + Client.encoded(once + " OR issue in servesPurposeOf(EDGE-11)")))
                .as("another one")
                .isGreaterThan(one);
    }

    private static int jira(TestHost host, String path) {
        host.as("ana").get(path);
        Map<String, Integer> statements = host.as("ana").counting().get(path).statements();
        assertThat(statements.getOrDefault("org.relais.jira", 0)).as(path).isZero();
        return statements.getOrDefault("jira", 0);
    }

    private Reply get(String who, String part) {
        return relais.as(who).get(TREE + part);
    }

    private Reply search(String who, String text) {
        return get(who, "/search?text=" + Client.encoded(text));
    }

    private Reply below(String who, String issue) {
        return relais.as(who).get("/rest/relais/1.0/issues/" + issue + "/purpose/below");
    }

    private static List<String> keys(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        List<String> keys = new ArrayList<>();
        reply.json().get("nodes").forEach(node -> keys.add(node.get("key").asText()));
        return keys;
    }
}
