package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.Host;
import org.relais.host.harness.Arrangement;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.workflow.Plan;
import org.relais.host.workflow.PlanTransition;
import org.relais.host.workflow.RuleKind;
import org.relais.host.workflow.WorkflowLibrary;
import org.relais.host.workflow.Workflows;

/** An administrator puts what a plugin offers onto transitions, through the plugin's own factory. */
@RunsHost(data = "test/resources/malformed.json", arrangement = WorkflowEditorTest.Flow.class)
class WorkflowEditorTest {
    private static final String PLACE = "/secure/admin/workflows/";
    private static final String NAME = Workflows.SIMPLE;

    static final class Flow implements Arrangement {
        @Override
        public void arrange(Host host) {
            try {
                Plugin plugin = host.plugins().install(bundle().in(Files.createTempDirectory("flow")));
                assertThat(plugin.modules()).allMatch(Module::enabled);
                original = new WorkflowLibrary(host.database())
                        .find(NAME)
                        .orElseThrow()
                        .xml();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static TrialBundle bundle() {
        return TrialBundle.of("org.relais.host.trial.flow.*")
                .modules(module("function", "describe", "Describe", "")
                        + module("validator", "demand", "Demand", "")
                        + module("condition", "never", "Never", "<unique>true</unique>"))
                .file("i18n/trial.properties", "flow.describe = Describe it\n")
                .file(
                        "flow/input.vm",
                        "<tr><td><label for=\"t\">Text</label></td><td><input id=\"t\" name=\"text\" value=\"$text\"></td></tr>")
                .file("flow/view.vm", "Says <b>$text</b>");
    }

    private static String module(String kind, String key, String type, String more) {
        return """
                <workflow-%1$s key="%2$s" name="%3$s" i18n-name-key="flow.%2$s" class="org.relais.host.trial.flow.DescribeFactory">
                    <%1$s-class>org.relais.host.trial.flow.%3$s</%1$s-class>%4$s
                    <addable>ordinary,global,common</addable>
                    <resource type="velocity" name="input-parameters" location="flow/input.vm"/>
                    <resource type="velocity" name="edit-parameters" location="flow/input.vm"/>
                    <resource type="velocity" name="view" location="flow/view.vm"/>
                </workflow-%1$s>
                """
                .formatted(kind, key, type, more);
    }

    /** The text before the first test. */
    private static String original;

    private Session admin;
    private int transition;

    @BeforeEach
    void as_it_was(TestHost host) {
        WorkflowLibrary library = new WorkflowLibrary(host.host().database());
        WorkflowLibrary.Stored stored = library.find(NAME).orElseThrow();
        library.replace(NAME, stored.revision(), original);
        admin = host.logIn("admin").unlockAdministration("admin");
        transition = open(host).id();
    }

    /** The first way on of BAD-1. */
    private static PlanTransition open(TestHost host) {
        int id = host.as("ana")
                .get("/rest/api/2/issue/BAD-1/transitions")
                .json()
                .at("/transitions/0/id")
                .asInt();
        return plan(host).transition(id).orElseThrow();
    }

    private static Plan plan(TestHost host) {
        return new WorkflowLibrary(host.host().database())
                .find(NAME)
                .orElseThrow()
                .plan();
    }

    private String query() {
        return "?workflowName=" + Client.encoded(NAME) + "&workflowTransition=" + transition;
    }

    private Document page() {
        return admin.get(PLACE + "ViewWorkflowTransition.jspa" + query()).html();
    }

    private Reply add(String type, String module, String text) {
        String form = PLACE + "AddWorkflowTransitionRule.jspa" + query() + "&type=" + type + "&module="
                + TrialBundle.KEY + ":" + module;
        return send(admin.get(form).html(), text);
    }

    /** Fills in the form of the page and sends it. */
    private Reply send(Document page, String text) {
        Element form = page.selectFirst("form[name=jiraform]");
        Map<String, String> sent = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.put("text", text);
        return admin.post(form.attr("action").replaceFirst("^/jira", ""), sent);
    }

    private Reply press(Element form) {
        Map<String, String> sent = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> sent.put(field.attr("name"), field.val()));
        return admin.post(form.attr("action").replaceFirst("^/jira", ""), sent);
    }

    private List<String> views() {
        return page().select("#functions .host-rule-view b").eachText();
    }

    @Test
    void a_function_is_added_with_its_form_and_runs_when_an_issue_is_moved(TestHost host) {
        assertThat(add("function", "describe", " <rain>").status()).isEqualTo(200);
        assertThat(page().select("#functions .host-rule-view").first().html()).contains("Says <b>", "&lt;rain&gt;");
        assertThat(plan(host)
                        .transition(transition)
                        .orElseThrow()
                        .rules(RuleKind.FUNCTION)
                        .get(0)
                        .arguments())
                .containsEntry("class.name", "org.relais.host.trial.flow.Describe")
                .containsEntry("full.module.key", TrialBundle.KEY + "describe")
                .containsEntry("text", " <rain>");
        Reply moved = host.as("ana")
                .post("/rest/api/2/issue/BAD-1/transitions", "{\"transition\": {\"id\": \"" + transition + "\"}}");
        assertThat(moved.status()).isEqualTo(204);
        assertThat(host.as("ana")
                        .get("/rest/api/2/issue/BAD-1")
                        .json()
                        .at("/fields/description")
                        .asText())
                .endsWith(" <rain>");
    }

    @Test
    void functions_are_edited_moved_and_deleted(TestHost host) {
        assertThat(add("function", "describe", "one").status()).isEqualTo(200);
        assertThat(add("function", "describe", "two").status()).isEqualTo(200);
        assertThat(views()).containsExactly("two", "one");
        Element down = page().select("#functions form").get(1);
        assertThat(down.select("input[name=up]").val()).isEqualTo("false");
        assertThat(press(down).status()).isEqualTo(200);
        assertThat(views()).containsExactly("one", "two");
        String edit = page().select("#functions a").first().attr("href").replaceFirst("^/jira", "");
        Document form = admin.get(edit).html();
        assertThat(form.select("#t").val()).isEqualTo("one");
        assertThat(send(form, "three").status()).isEqualTo(200);
        assertThat(views()).containsExactly("three", "two");
        Element delete = page().select("#functions li")
                .first()
                .select("form[action*=Delete]")
                .first();
        assertThat(press(delete).status()).isEqualTo(200);
        assertThat(views()).containsExactly("two");
    }

    @Test
    void a_validator_refuses_in_its_own_words_and_a_condition_hides_the_transition(TestHost host) {
        assertThat(add("validator", "demand", "a reason").status()).isEqualTo(200);
        Reply refused = host.as("ana")
                .post("/rest/api/2/issue/BAD-1/transitions", "{\"transition\": {\"id\": \"" + transition + "\"}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("I want a reason");
        assertThat(add("condition", "never", "x").status()).isEqualTo(200);
        assertThat(host.as("ana")
                        .get("/rest/api/2/issue/BAD-1/transitions")
                        .json()
                        .findValuesAsText("id"))
                .doesNotContain(String.valueOf(transition));
        assertThat(page().select("#conditions").text()).contains("All of these:", "Never");
        String choose = PLACE + "AddWorkflowTransitionRule.jspa" + query() + "&type=condition";
        assertThat(admin.get(choose).html().select(".host-modules a")).isEmpty();
    }

    @Test
    void what_a_validator_refuses_in_bulk_is_counted_and_not_explained(TestHost host) throws InterruptedException {
        assertThat(add("validator", "demand", "a reason").status()).isEqualTo(200);
        String before = status(host);
        Session ana = host.logIn("ana");
        String folder = "/secure/views/bulkedit/";
        Document chosen = ana.get(folder + "BulkEdit1!default.jspa?jql=" + Client.encoded("key = BAD-1"))
                .html();
        String issue = chosen.select("input[name=issue]").val();
        Document ways = ana.submit(folder + "BulkWorkflowTransition.jspa", Map.of("issue", issue))
                .html();
        String way = ways.select("input[name=way]").stream()
                .map(Element::val)
                .filter(value -> value.contains(String.valueOf(transition)))
                .findFirst()
                .orElseThrow();
        Reply progress = ana.submit(folder + "BulkWorkflowTransitionPerform.jspa", Map.of("issue", issue, "way", way));
        String watch = progress.response().uri().toString();
        for (int tries = 0;
                tries < 50 && progress.html().select("progress[value=1]").isEmpty();
                tries++) {
            Thread.sleep(100);
            progress = ana.get(watch.substring(watch.indexOf(folder)));
        }
        assertThat(progress.html().select("#bulk-progress").text())
                .contains("0 of 1")
                .contains("1 ")
                .doesNotContain("I want a reason");
        assertThat(status(host)).isEqualTo(before);
    }

    private static String status(TestHost host) {
        return host.as("ana")
                .get("/rest/api/2/issue/BAD-1")
                .json()
                .at("/fields/status/name")
                .asText();
    }

    @Test
    void what_a_factory_refuses_changes_nothing_and_a_broken_view_breaks_no_page(TestHost host) {
        String before = new WorkflowLibrary(host.host().database())
                .find(NAME)
                .orElseThrow()
                .xml();
        Reply refused = add("function", "describe", " ");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html().select("#problems").text()).contains("Nothing was changed");
        assertThat(new WorkflowLibrary(host.host().database())
                        .find(NAME)
                        .orElseThrow()
                        .xml())
                .isEqualTo(before);
        assertThat(add("function", "describe", "broken").status()).isEqualTo(200);
        assertThat(page().select("#functions").text()).contains("The app failed to show this");
    }

    @Test
    void of_two_who_edit_the_second_is_told(TestHost host) {
        String address = PLACE + "AddWorkflowTransitionRule.jspa" + query() + "&type=function&module=" + TrialBundle.KEY
                + ":describe";
        Document read = admin.get(address).html();
        assertThat(add("function", "describe", "first").status()).isEqualTo(200);
        Reply second = send(read, "second");
        assertThat(second.status()).isEqualTo(409);
        assertThat(views()).containsExactly("first");
        assertThat(send(second.html(), "second").status()).isEqualTo(200);
        assertThat(views()).containsExactly("second", "first");
    }

    @Test
    void a_disabled_plugin_leaves_its_functions_and_issues_still_move(TestHost host) {
        assertThat(add("function", "describe", "kept").status()).isEqualTo(200);
        assertThat(add("validator", "demand", "much").status()).isEqualTo(200);
        host.host().plugins().stop(TrialBundle.KEY);
        try {
            assertThat(page().select("#functions").text()).contains("Describe", "not known here");
            Reply moved = host.as("ana")
                    .post("/rest/api/2/issue/BAD-1/transitions", "{\"transition\": {\"id\": \"" + transition + "\"}}");
            assertThat(moved.status()).isEqualTo(204);
        } finally {
            host.host().plugins().start(TrialBundle.KEY);
        }
        assertThat(views()).containsExactly("kept");
    }

    @Test
    void a_function_before_the_one_that_creates_the_issue_finds_no_id(TestHost host) {
        String function = "<function type=\"class\"><arg name=\"class.name\">org.relais.host.trial.flow.Describe</arg>"
                + "<arg name=\"text\">id %id%</arg></function>";
        WorkflowLibrary library = new WorkflowLibrary(host.host().database());
        library.replace(
                NAME,
                library.find(NAME).orElseThrow().revision(),
                original.replaceFirst("<post-functions>", "<post-functions>" + function));
        Reply created = host.as("ana")
                .post(
                        "/rest/api/2/issue",
                        "{\"fields\": {\"project\": {\"key\": \"BAD\"}, \"issuetype\": {\"name\": \"Task\"},"
                                + " \"summary\": \"new\"}}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        String key = created.json().at("/key").asText();
        assertThat(host.as("ana")
                        .get("/rest/api/2/issue/" + key)
                        .json()
                        .at("/fields/description")
                        .asText())
                .isEqualTo("id null");
    }

    @Test
    void an_export_of_jira_is_imported_with_what_nobody_here_knows() {
        String xml = original.replaceFirst(
                "<post-functions>",
                "<post-functions><function type=\"class\"><arg name=\"class.name\">com.acme.Magic</arg></function>");
        Reply added = admin.submit(
                PLACE + "ImportWorkflowFromXml.jspa", Map.of("name", "Imported & <new>", "workflowXML", xml));
        assertThat(added.status()).isEqualTo(200);
        Document view = admin.get(PLACE + "ViewWorkflowSteps.jspa?workflowName=" + Client.encoded("Imported & <new>"))
                .html();
        assertThat(view.select(".aui-message-warning li").eachText()).containsExactly("com.acme.Magic");
        Reply export = admin.get(PLACE + "ViewWorkflowXml.jspa?workflowName=" + Client.encoded("Imported & <new>"));
        assertThat(export.body().strip()).isEqualTo(xml.strip());
        Reply twice = admin.submit(
                PLACE + "ImportWorkflowFromXml.jspa", Map.of("name", "Imported & <new>", "workflowXML", xml));
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.html().select("#workflowXML").val().strip()).isEqualTo(xml.strip());
        assertThat(press(view.selectFirst("form[action$=DeleteWorkflow.jspa]")).status())
                .isEqualTo(200);
    }

    @Test
    void a_text_that_is_no_workflow_is_refused_with_its_place() {
        Reply broken = admin.submit(
                PLACE + "ImportWorkflowFromXml.jspa",
                Map.of("name", "x", "workflowXML", "<workflow>\n<steps></workflow>"));
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.html().select("#problems").text()).contains("line 2");
        Reply entities = admin.submit(
                PLACE + "ImportWorkflowFromXml.jspa",
                Map.of(
                        "name",
                        "x",
                        "workflowXML",
                        "<!DOCTYPE workflow [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><workflow/>"));
        assertThat(entities.html().select("#problems").text()).contains("may not declare entities");
    }

    @Test
    void a_workflow_that_issues_go_by_keeps_their_steps(TestHost host) {
        assertThat(admin.get(PLACE + "ViewWorkflowSteps.jspa?workflowName=" + Client.encoded(NAME))
                        .html()
                        .select("form[action$=DeleteWorkflow.jspa]"))
                .isEmpty();
        assertThat(admin.submit(PLACE + "DeleteWorkflow.jspa", Map.of("workflowName", NAME))
                        .status())
                .isEqualTo(409);
        assertThat(host.logIn("ana").get(PLACE + "ListWorkflows.jspa").status()).isEqualTo(403);
    }
}
