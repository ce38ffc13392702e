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

/** Workflows that ask for a purpose, set up in the workflow editor as an administrator does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemandIT {
    private static final String PLACE = "/secure/admin/workflows/";

    private TestHost relais;
    private Session admin;
    private String original;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")).withDemo(Path.of("test/resources/trail.json")));
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
    void a_validator_refuses_in_the_persons_language_until_the_why_is_stated_or_inherited() {
        int way = ways("ana", "EDGE-6").get(0);
        Document form = form("validator", "purpose-is-stated", way);
        assertThat(form.select("input[name=part]").eachAttr("value"))
                .containsExactly("why", "for-whom", "signal", "guardrails");
        assertThat(form.select("input[name=part][checked]").eachAttr("value")).containsExactly("why");
        assertThat(send(form, Map.of("part", "why", "inherited", "on", "message-fr", "Dites d’abord <b>pourquoi</b>."))
                        .status())
                .isEqualTo(200);
        String rule = rules(way);
        assertThat(rule).contains("The issue must state or inherit: Why.").contains("Dites d’abord <b>pourquoi</b>.");

        Reply refused = move("ana", "EDGE-6", way);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("the issue needs more of its purpose: Why");
        assertThat(move("faye", "EDGE-6", way).body()).contains("Dites d’abord");
        assertThat(move("ana", "EDGE-3", way).status()).as("its epic says why").isEqualTo(204);
        assertThat(move("ana", "EDGE-5", way).status())
                .as("its epic says why, which ana may not see")
                .isEqualTo(400);

        String read = relais.as("ana").get(purpose("EDGE-6")).header("ETag");
        assertThat(relais.as("ana")
                        .send(
                                "PUT",
                                purpose("EDGE-6"),
                                "{\"why\": \"Wells are heard\"}",
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                read)
                        .status())
                .isEqualTo(200);
        assertThat(move("ana", "EDGE-6", way).status()).isEqualTo(204);
    }

    @Test
    void a_condition_hides_the_step_from_an_issue_that_does_not_state_what_it_asks_for() {
        int way = ways("ana", "EDGE-2").get(0);
        List<Integer> before = ways("ana", "EDGE-2");
        Reply added = send(form("condition", "has-purpose", way), Map.of("part", "why"));
        assertThat(added.status()).isEqualTo(200);
        assertThat(rules(way)).contains("The issue itself must state: Why.");
        assertThat(ways("ana", "EDGE-2"))
                .as("it only inherits it")
                .doesNotContain(way)
                .hasSize(before.size() - 1);
        assertThat(ways("ana", "EDGE-1")).contains(way);
        assertThat(lacks("EDGE-2"))
                .as("the panel says what is hidden, and why")
                .hasSize(1)
                .first()
                .asString()
                .contains("is offered once the issue has: Why.");
        assertThat(lacks("EDGE-1")).isEmpty();
    }

    @Test
    void a_validator_that_warns_is_answered_in_the_panel_and_one_that_advises_lets_pass() {
        String issue = fresh();
        int way = ways("ana", issue).get(0);
        assertThat(send(form("validator", "purpose-is-stated", way), Map.of("part", "why", "level", "warn"))
                        .status())
                .isEqualTo(200);
        assertThat(rules(way)).contains("until somebody who may edit the issue says in its panel");
        Reply refused = move("ana", issue, way);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("needs more of its purpose: Why").contains("Go on without it");
        Document page = relais.as("ana").get("/browse/" + issue).html();
        assertThat(page.select(".relais-lack").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("warns");
        assertThat(page.select(".relais-acknowledge")).hasSize(1);
        String said = purpose(issue) + "/acknowledgements/why";
        assertThat(relais.as("ben")
                        .send("PUT", said, "", "Content-Type", "application/json")
                        .status())
                .as("ben may look, not edit")
                .isEqualTo(403);
        assertThat(relais.as("ana")
                        .send("PUT", said, "", "Content-Type", "application/json")
                        .status())
                .isEqualTo(200);
        assertThat(relais.as("ana")
                        .get("/browse/" + issue)
                        .html()
                        .select(".relais-lack")
                        .text())
                .contains("It was said here that the issue goes on without.");
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
    }

    @Test
    void a_validator_that_advises_lets_the_issue_pass_and_the_panel_says_what_is_missing_before_and_after() {
        String issue = fresh();
        int way = ways("ana", issue).get(0);
        assertThat(send(form("validator", "purpose-is-stated", way), Map.of("part", "why", "level", "advise"))
                        .status())
                .isEqualTo(200);
        assertThat(lacks(issue)).hasSize(1).first().asString().contains("asks for: Why.");
        assertThat(move("ana", issue, way).status()).isEqualTo(204);
        assertThat(lacks(issue)).hasSize(1).first().asString().contains("asks for: Why.");
    }

    @Test
    void a_rule_that_asks_for_nothing_shows_on_the_health_page() {
        String health = "/rest/relais/1.0/health";
        assertThat(admin.get(health).body()).contains("Every rule about purposes in the workflows asks for something.");
        WorkflowLibrary library = new WorkflowLibrary(relais.host().database());
        assertThat(send(
                                form(
                                        "validator",
                                        "purpose-is-stated",
                                        ways("ana", "EDGE-3").get(0)),
                                Map.of("part", "why"))
                        .status())
                .isEqualTo(200);
        WorkflowLibrary.Stored stored = library.find(Workflows.SIMPLE).orElseThrow();
        library.replace(Workflows.SIMPLE, stored.revision(), stored.xml().replace(">why<", ">nonsense<"));
        assertThat(admin.get(health).body()).contains("asks for no part of the purpose");
    }

    private List<String> lacks(String issue) {
        return relais.as("ana")
                .get("/browse/" + issue)
                .html()
                .select(".relais-lack")
                .eachText();
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

    private static String purpose(String issue) {
        return "/rest/relais/1.0/issues/" + issue + "/purpose";
    }

    /** An issue that says nothing of why, and stands at the beginning. */
    private String fresh() {
        Reply made = relais.as("ana")
                .send(
                        "POST",
                        "/rest/api/2/issue",
                        """
                        {"fields": {"project": {"key": "EDGE"}, "issuetype": {"name": "Task"}, "summary": "Fresh"}}""",
                        "Content-Type",
                        "application/json");
        return made.json().get("key").asText();
    }
}
