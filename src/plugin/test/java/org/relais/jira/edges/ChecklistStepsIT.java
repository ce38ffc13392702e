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

/** Steps of workflows that ask for checklists and set them, set up in the workflow editor as an administrator does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecklistStepsIT {
    private static final String PLACE = "/secure/admin/workflows/";
    private static final long PATIENCE = 30_000;

    private TestHost relais;
    private Session admin;
    private String original;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")));
        admin = relais.logIn("admin").unlockAdministration("admin");
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
    void a_step_is_blocked_with_the_names_of_what_is_open_until_it_is_through() {
        String issue = fresh("Release", "- [ ] notes written\\n- [ ] rollback tried");
        int way = ways("ana", issue).get(0);
        assertThat(send(
                                form("validator", "items-are-through", way),
                                Map.of("level", "block", "list", "release", "measure", "all"))
                        .status())
                .isEqualTo(200);
        assertThat(rules(way))
                .contains("All items must be through in the list “release”;")
                .contains("Block:");
        assertThat(move("ana", issue, way).body())
                .contains("2 items of the checklists are open: “notes written”, “rollback tried”.");
        assertThat(move("faye", issue, way).body()).contains("Il reste 2 points à faire");
        List<String> items = items(issue);
        assertThat(panel("ana", issue)).contains("waits for: “notes written”, “rollback tried”");
        tick(issue, items.get(0));
        assertThat(move("ana", issue, way).body()).contains("One item of the checklists is open");
        tick(issue, items.get(1));
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
    }

    @Test
    void an_exception_that_a_second_person_grants_frees_a_blocked_step() {
        String issue = fresh("Release", "- [ ] notes written");
        int way = ways("ana", issue).get(0);
        send(form("validator", "items-are-through", way), Map.of("level", "block", "measure", "all"));
        String exceptions = "/rest/relais/1.0/issues/" + issue + "/checklist-exceptions";
        String asked = "{\"items\": [\"" + items(issue).get(0) + "\"], \"reason\": \"no lock to give\"}";
        assertThat(relais.as("ben").post(exceptions, asked).status()).isEqualTo(403);
        assertThat(relais.as("cy").post(exceptions, asked).status()).isEqualTo(404);
        assertThat(relais.as("ana").post(exceptions, asked).status()).isEqualTo(204);
        assertThat(move("ana", issue, way).status()).isEqualTo(400);
        var line = relais.as("faye").get("/browse/" + issue).html().select("[data-exception]");
        assertThat(line).hasSize(1);
        assertThat(relais.as("ana").get("/browse/" + issue).html().select("[data-exception]"))
                .isEmpty();
        String grant = exceptions + "/" + line.attr("data-exception");
        assertThat(relais.as("ana").put(grant, "{}").status()).isEqualTo(409);
        assertThat(relais.as("faye").put(grant, "{}").status()).isEqualTo(204);
        assertThat(panel("ana", issue)).contains("goes on without: “notes written” (no lock to give)");
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
    }

    @Test
    void a_warning_is_answered_once_and_advice_stops_nobody() {
        String issue = fresh("Release", "- [ ] notes written");
        int way = ways("ana", issue).get(0);
        send(form("validator", "items-are-through", way), Map.of("level", "warn", "measure", "all"));
        assertThat(move("ana", issue, way).body()).contains("say in the panel");
        assertThat(relais.as("ana")
                        .post(
                                "/rest/relais/1.0/issues/" + issue + "/checklist-exceptions",
                                "{\"items\": [\"" + items(issue).get(0) + "\"], \"reason\": \"later\"}")
                        .status())
                .isEqualTo(204);
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
    }

    @Test
    void one_that_only_advises_lets_everybody_pass_and_the_panel_says_it() {
        String issue = fresh("Release", "- [ ] notes written");
        int way = ways("ana", issue).get(0);
        send(form("validator", "items-are-through", way), Map.of("level", "advise", "measure", "all"));
        assertThat(panel("ana", issue)).contains("goes better once these are through: “notes written”");
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
    }

    @Test
    void a_condition_only_hides_and_the_view_still_costs_no_more() {
        String issue = fresh("Release", "- [ ] notes written");
        int way = ways("ana", issue).get(0);
        int before = statements(issue);
        send(form("condition", "has-items-through", way), Map.of("measure", "all"));
        assertThat(ways("ana", issue)).doesNotContain(way);
        assertThat(statements(issue)).isLessThanOrEqualTo(before);
        tick(issue, items(issue).get(0));
        assertThat(ways("ana", issue)).contains(way);
    }

    @Test
    void afterwards_items_are_set_in_the_name_of_whoever_moved_the_issue() throws InterruptedException {
        String issue = fresh("Release", "- [x] notes written\\n- [ ] rollback tried");
        int way = ways("ana", issue).get(0);
        assertThat(send(form("function", "set-checklist-items", way), Map.of("way", "done", "list", "Release"))
                        .status())
                .isEqualTo(200);
        assertThat(rules(way)).contains("All items are set done in the list “Release”;");
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
        long end = System.currentTimeMillis() + PATIENCE;
        while (percent(issue) < 100 && System.currentTimeMillis() < end) Thread.sleep(200);
        assertThat(percent(issue)).isEqualTo(100);
    }

    /** All of them: what a condition asks for is counted to whoever asks the condition. */
    private int statements(String issue) {
        relais.as("ana").get("/browse/" + issue); // what is read once is read now
        return relais.as("ana").counting().get("/browse/" + issue).statements().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int percent(String issue) {
        return relais.as("ana")
                .get("/rest/relais/1.0/issues/" + issue + "/checklists")
                .json()
                .at("/progress/percent")
                .asInt();
    }

    // --- what the tests do

    private String fresh(String name, String lines) {
        Reply made = relais.as("ana")
                .post(
                        "/rest/api/2/issue",
                        "{\"fields\": {\"project\": {\"key\": \"EDGE\"}, \"issuetype\": {\"name\": \"Task\"},"
                                + " \"summary\": \"Fresh\"}}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String key = made.json().get("key").asText();
        Reply list = relais.as("ana")
                .post(
                        "/rest/relais/1.0/issues/" + key + "/checklist-file",
                        "{\"markdown\": \"" + lines + "\", \"name\": \"" + name + "\"}");
        assertThat(list.status()).as(list.body()).isEqualTo(201);
        return key;
    }

    private List<String> items(String issue) {
        List<String> ids = new ArrayList<>();
        relais.as("ana")
                .get("/rest/relais/1.0/issues/" + issue + "/checklists?items=50")
                .json()
                .at("/lists/0/items")
                .forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private void tick(String issue, String item) {
        assertThat(relais.as("ana")
                        .send(
                                "PUT",
                                "/rest/relais/1.0/issues/" + issue + "/checklist-items/" + item,
                                "{\"state\": \"done\"}",
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    private String panel(String who, String issue) {
        return relais.as(who)
                .get("/browse/" + issue)
                .html()
                .select(".relais-list-lacks")
                .text();
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
