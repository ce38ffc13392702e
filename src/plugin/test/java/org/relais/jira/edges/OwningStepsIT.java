package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.workflow.WorkflowLibrary;
import org.relais.host.workflow.Workflows;

/** Steps of workflows that ask for roles and give to them, set up in the workflow editor as an administrator does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwningStepsIT {
    private static final String PLACE = "/secure/admin/workflows/";
    private static final long PATIENCE = 30_000;

    private TestHost relais;
    private Session admin;
    private String owning;
    private String original;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")));
        admin = relais.logIn("admin").unlockAdministration("admin");
        owning = Arrangement.roles(relais, admin).get(0);
    }

    @BeforeEach
    void no_rules_yet() {
        WorkflowLibrary library = new WorkflowLibrary(relais.host().database());
        WorkflowLibrary.Stored stored = library.find(Workflows.SIMPLE).orElseThrow();
        if (original == null) original = stored.xml();
        else library.replace(Workflows.SIMPLE, stored.revision(), original);
    }

    @AfterAll
    void end() {
        relais.close();
    }

    @Test
    void conditions_offer_a_step_to_whoever_holds_the_role_or_is_a_member_around_it() {
        String issue = fresh("wells");
        int way = ways("ana", issue).get(0);
        assertThat(send(form("condition", "holds-owning-role", way), Map.of()).status())
                .isEqualTo(200);
        assertThat(rules(way))
                .contains("Only whoever holds the owning role, or to whom it falls, is offered this step.");
        assertThat(ways("ana", issue)).contains(way);
        assertThat(ways("admin", issue)).doesNotContain(way);
    }

    @Test
    void a_condition_names_one_role_by_its_path_and_keeps_its_id() {
        String issue = fresh(null);
        int way = ways("ana", issue).get(0);
        assertThat(send(form("condition", "holds-role", way), Map.of("role", "Operations / Wells"))
                        .status())
                .isEqualTo(200);
        assertThat(rules(way)).contains("Only whoever holds Clean Water / Operations / Wells is offered this step.");
        assertThat(ways("ana", issue)).contains(way);
        assertThat(ways("admin", issue)).doesNotContain(way);
    }

    @Test
    void validators_refuse_in_the_persons_language_until_there_is_a_role_with_a_holder() {
        String issue = fresh(null);
        int way = ways("ana", issue).get(0);
        assertThat(send(form("validator", "has-owning-role", way), Map.of("level", "block"))
                        .status())
                .isEqualTo(200);
        assertThat(send(form("validator", "role-has-holder", way), Map.of("level", "block"))
                        .status())
                .isEqualTo(200);
        assertThat(move("ana", issue, way).body()).contains("This issue belongs to no role yet.");
        assertThat(move("faye", issue, way).body()).contains("n’appartient encore à aucun rôle");
        own(issue, "press");
        assertThat(move("ana", issue, way).body()).contains("Nobody holds the role that this issue belongs to.");
        own(issue, "wells");
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
    }

    @Test
    void one_that_warns_refuses_until_somebody_says_in_the_panel_that_the_issue_goes_on_without() {
        String issue = fresh(null);
        int way = ways("ana", issue).get(0);
        assertThat(relais.as("ana").get("/browse/" + issue).html().select(".relais-waive"))
                .as("nothing warns yet")
                .isEmpty();
        assertThat(send(form("validator", "has-owning-role", way), Map.of("level", "warn"))
                        .status())
                .isEqualTo(200);
        assertThat(rules(way)).contains("refused until somebody says in the panel");
        assertThat(move("ana", issue, way).body())
                .contains("This issue belongs to no role yet.")
                .contains("say so in the panel");
        assertThat(relais.as("ana")
                        .get("/browse/" + issue)
                        .html()
                        .select(".relais-waive")
                        .text())
                .isEqualTo("It goes on without");
        String waiver = "/rest/relais/1.0/issues/" + issue + "/owning/waiver";
        assertThat(relais.as("ben").put(waiver, "{}").status())
                .as("may only look")
                .isEqualTo(403);
        assertThat(relais.as("cy").put(waiver, "{}").status())
                .as("sees nothing")
                .isEqualTo(404);
        assertThat(move("ana", issue, way).status()).isEqualTo(400);
        assertThat(relais.as("ana").put(waiver, "{}").status()).isEqualTo(204);
        assertThat(relais.as("ana").put(waiver, "{}").status())
                .as("a second time")
                .isEqualTo(204);
        assertThat(relais.as("ana").get("/browse/" + issue).html().select(".relais-waive"))
                .isEmpty();
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
    }

    @Test
    void one_that_only_advises_lets_everybody_pass() {
        String issue = fresh(null);
        int way = ways("ana", issue).get(0);
        assertThat(send(form("validator", "has-owning-role", way), Map.of("level", "advise"))
                        .status())
                .isEqualTo(200);
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
    }

    @Test
    void afterwards_the_issue_is_given_to_a_role_and_freed_of_its_assignee() throws InterruptedException {
        String issue = fresh(null);
        relais.as("faye").put("/rest/api/2/issue/" + issue + "/assignee", "{\"name\": \"faye\"}");
        int way = ways("ana", issue).get(0);
        assertThat(send(form("function", "give-to-role", way), Map.of("role", "Puits"))
                        .status())
                .isEqualTo(200);
        assertThat(send(form("function", "clear-assignee", way), Map.of()).status())
                .isEqualTo(200);
        assertThat(rules(way))
                .contains("Afterwards the issue belongs to Clean Water / Operations / Wells.")
                .contains("the last assignee stays");
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
        untilOwned(issue, "wells");
        untilFree(issue);
    }

    @Test
    void an_issue_without_a_role_gets_the_circle_of_its_project() throws InterruptedException {
        String issue = fresh(null);
        int way = ways("ana", issue).get(0);
        assertThat(send(form("function", "set-circle", way), Map.of()).status()).isEqualTo(200);
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
        untilOwned(issue, "ops");
    }

    @Test
    void a_role_that_is_not_clear_stops_nobody_and_shows_on_health() {
        String issue = fresh(null);
        int way = ways("ana", issue).get(0);
        assertThat(send(form("condition", "holds-role", way), Map.of("role", "Press"))
                        .status())
                .isEqualTo(200);
        assertThat(rules(way)).contains("The role “Press” is not there, or not clear.");
        assertThat(ways("ana", issue)).contains(way);
        assertThat(admin.get("/secure/admin/RelaisHealth.jspa").html().text())
                .contains("a role that is not there. That step asks and does nothing of it.");
    }

    // --- what the tests do

    private String fresh(String role) {
        Reply made = relais.as("ana")
                .post(
                        "/rest/api/2/issue",
                        "{\"fields\": {\"project\": {\"key\": \"EDGE\"}, \"issuetype\": {\"name\": \"Task\"},"
                                + " \"summary\": \"Fresh\"}}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String key = made.json().get("key").asText();
        if (role != null) own(key, role);
        return key;
    }

    private void own(String issue, String role) {
        assertThat(relais.as("ana")
                        .put("/rest/api/2/issue/" + issue, "{\"fields\": {\"" + owning + "\": \"" + role + "\"}}")
                        .status())
                .isEqualTo(204);
    }

    private JsonNode fields(String issue) {
        return relais.as("ana").get("/rest/api/2/issue/" + issue).json().get("fields");
    }

    private void untilOwned(String issue, String role) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!fields(issue).get(owning).asText().equals(role) && System.currentTimeMillis() < end) Thread.sleep(200);
        assertThat(fields(issue).get(owning).asText()).isEqualTo(role);
    }

    private void untilFree(String issue) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!fields(issue).get("assignee").isNull() && System.currentTimeMillis() < end) Thread.sleep(200);
        assertThat(fields(issue).get("assignee").isNull()).isTrue();
    }

    private List<Integer> ways(String who, String issue) {
        JsonNode transitions = relais.as(who)
                .get("/rest/api/2/issue/" + issue + "/transitions")
                .json()
                .get("transitions");
        List<Integer> ids = new ArrayList<>();
        transitions.forEach(way -> ids.add(way.get("id").asInt()));
        return ids;
    }

    private Reply move(String who, String issue, int way) {
        return relais.as(who)
                .post("/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"" + way + "\"}}");
    }

    private Document form(String type, String module, int way) {
        return admin.get(PLACE + "AddWorkflowTransitionRule.jspa" + query(way) + "&type=" + type
                        + "&module=org.relais.jira:" + module)
                .html();
    }

    private Reply send(Document page, Map<String, String> typed) {
        Element form = page.selectFirst("form[name=jiraform]");
        Map<String, String> sent = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.putAll(typed);
        return admin.post(form.attr("action").replaceFirst("^/jira", ""), sent);
    }

    private String rules(int way) {
        return admin.get(PLACE + "ViewWorkflowTransition.jspa" + query(way))
                .html()
                .text();
    }

    private String query(int way) {
        return "?workflowName=" + Client.encoded(Workflows.SIMPLE) + "&workflowTransition=" + way;
    }
}
