package org.relais.host.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.workflow.Plan;
import org.relais.host.workflow.PlanStep;
import org.relais.host.workflow.PlanTransition;
import org.relais.host.workflow.WorkflowLibrary;
import org.relais.host.workflow.Workflows;

/** Steps and transitions are edited with forms, and what cannot be is refused in words. */
@RunsHost(data = "test/resources/malformed.json")
class WorkflowFormsTest {
    private static final String PLACE = "/secure/admin/workflows/";
    private static final String NAME = Workflows.SIMPLE;
    private static final String QUERY = "?workflowName=" + Client.encoded(NAME);

    private static String original;

    private WorkflowLibrary library;
    private Session admin;

    @BeforeEach
    void as_it_was(TestHost host) {
        library = new WorkflowLibrary(host.host().database());
        if (original == null) original = stored().xml();
        library.replace(NAME, stored().revision(), original);
        admin = host.logIn("admin").unlockAdministration("admin");
    }

    private WorkflowLibrary.Stored stored() {
        return library.find(NAME).orElseThrow();
    }

    private Plan plan() {
        return stored().plan();
    }

    private PlanStep step(String name) {
        return plan().steps().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a form, fills in what is named, and sends it with the rest as it stands. */
    private Reply fill(String page, Map<String, String> typed) {
        return send(admin.get(PLACE + page).html().selectFirst("#content form.aui[method=post]"), typed);
    }

    private Reply send(Element form, Map<String, String> typed) {
        Map<String, String> sent = new HashMap<>();
        form.select("input, textarea").forEach(field -> sent.put(field.attr("name"), field.val()));
        form.select("select")
                .forEach(field -> sent.put(
                        field.attr("name"), field.select("option[selected]").val()));
        sent.putAll(typed);
        return admin.post(form.attr("action").replaceFirst("^/jira", ""), sent);
    }

    private Document view() {
        return admin.get(PLACE + "ViewWorkflowSteps.jspa" + QUERY).html();
    }

    private Reply delete(String what, String name, String value) {
        Element form =
                view().selectFirst("form[action$=" + what + "]:has(input[name=" + name + "][value=" + value + "])");
        return send(form, Map.of());
    }

    private String status(String name) {
        assertThat(admin.submit("/secure/admin/EditStatus.jspa", Map.of("name", name, "category", "indeterminate"))
                        .status())
                .isEqualTo(200);
        return admin.get("/secure/admin/ViewStatuses.jspa")
                .html()
                .select("#statuses tr:has(th:containsOwn(" + name + ")) a")
                .attr("href")
                .replaceAll(".*id=(\\d+).*", "$1");
    }

    @Test
    void a_step_for_a_new_status_is_reached_by_a_new_transition_and_issues_go_there(TestHost host) {
        String waiting = status("Waiting");
        assertThat(fill("AddWorkflowStep.jspa" + QUERY, Map.of("name", " To  wait ", "status", waiting))
                        .status())
                .isEqualTo(200);
        PlanStep step = step("To wait");
        assertThat(step.statusId()).isEqualTo(waiting);
        Reply added = fill(
                "AddWorkflowTransition.jspa" + QUERY + "&workflowStep=0",
                Map.of("name", "Wait & <see>", "target", String.valueOf(step.id()), "description", "for them"));
        assertThat(added.status()).isEqualTo(200);
        PlanTransition wait = plan().global().get(0);
        assertThat(wait.name()).isEqualTo("Wait & <see>");
        assertThat(wait.description()).isEqualTo("for them");
        Reply moved = host.as("ana")
                .post("/rest/api/2/issue/BAD-1/transitions", "{\"transition\": {\"id\": \"" + wait.id() + "\"}}");
        assertThat(moved.status()).as(moved.body()).isEqualTo(204);
        assertThat(host.as("ana")
                        .get("/rest/api/2/issue/BAD-1")
                        .json()
                        .at("/fields/status/name")
                        .asText())
                .isEqualTo("Waiting");
        // where an issue stands, neither the step nor its status is taken away
        Reply otherStatus =
                fill("EditWorkflowStep.jspa" + QUERY + "&step=" + step.id(), Map.of("status", status("Elsewhere")));
        assertThat(otherStatus.status()).isEqualTo(400);
        assertThat(otherStatus.html().select("#problems").text()).contains("issues stand at the step To wait");
        assertThat(fill("EditWorkflowStep.jspa" + QUERY + "&step=" + step.id(), Map.of("name", "Waits"))
                        .status())
                .isEqualTo(200);
        assertThat(delete("DeleteWorkflowTransition.jspa", "workflowTransition", String.valueOf(wait.id()))
                        .status())
                .isEqualTo(200);
        Reply gone = delete("DeleteWorkflowStep.jspa", "step", String.valueOf(step.id()));
        assertThat(gone.status()).isEqualTo(400);
        assertThat(gone.html().select("#problems").text()).contains("Issues stand at the step");
        leave(host, step("Waits"));
    }

    /** Lets the issue go back to where it came from, so that the next test finds the workflow as it was. */
    private void leave(TestHost host, PlanStep step) {
        Reply back = fill(
                "AddWorkflowTransition.jspa" + QUERY + "&workflowStep=" + step.id(),
                Map.of("name", "Back", "target", "1", "id", "901"));
        assertThat(back.status()).isEqualTo(200);
        assertThat(host.as("ana")
                        .post("/rest/api/2/issue/BAD-1/transitions", "{\"transition\": {\"id\": \"901\"}}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_step_to_which_transitions_lead_is_deleted_after_them() {
        Reply refused = delete("DeleteWorkflowStep.jspa", "step", "3");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html().select("#problems").text()).contains("In Review", "Send to review (21)");
        assertThat(delete("DeleteWorkflowTransition.jspa", "workflowTransition", "21")
                        .status())
                .isEqualTo(200);
        assertThat(delete("DeleteWorkflowStep.jspa", "step", "3").status()).isEqualTo(200);
        assertThat(plan().step(3)).isEmpty();
        assertThat(plan().transition(31)).as("another step shares it").isPresent();
    }

    @Test
    void a_transition_that_steps_share_goes_from_one_of_them_then_altogether() {
        assertThat(plan().from(plan().transition(31).orElseThrow())).hasSize(2);
        assertThat(delete("DeleteWorkflowTransition.jspa", "workflowTransition", "31")
                        .status())
                .isEqualTo(200);
        assertThat(plan().from(plan().transition(31).orElseThrow())).hasSize(1);
        assertThat(delete("DeleteWorkflowTransition.jspa", "workflowTransition", "31")
                        .status())
                .isEqualTo(200);
        assertThat(plan().transition(31)).isEmpty();
        assertThat(stored().xml()).doesNotContain("common-action");
    }

    @Test
    void a_transition_gets_another_target_a_screen_and_loses_them_again() {
        String edit = "EditWorkflowTransition.jspa" + QUERY + "&workflowTransition=11";
        assertThat(fill(edit, Map.of("name", "Begin", "target", "3", "screen", "3"))
                        .status())
                .isEqualTo(200);
        PlanTransition begin = plan().transition(11).orElseThrow();
        assertThat(begin.name()).isEqualTo("Begin");
        assertThat(begin.target()).isEqualTo(3);
        assertThat(begin.screen()).isEqualTo("3");
        assertThat(begin.functions()).as("its post-functions stay").hasSize(5);
        String page = admin.get(PLACE + "ViewWorkflowTransition.jspa" + QUERY + "&workflowTransition=11")
                .html()
                .select(".host-facts")
                .text();
        assertThat(page).contains("In Review", "Resolve Issue Screen");
        assertThat(fill(edit, Map.of("target", "-1", "screen", "")).status()).isEqualTo(200);
        assertThat(plan().transition(11).orElseThrow().stays()).isTrue();
        assertThat(plan().transition(11).orElseThrow().screen()).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        Reply refused = fill(
                "AddWorkflowTransition.jspa" + QUERY + "&workflowStep=1",
                Map.of("name", "n".repeat(61), "target", "99", "id", "21", "description", "kept"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html().select("#problems li").eachText())
                .containsExactly(
                        "Name: 61 characters, at most 60 are allowed.",
                        "Leads to: choose a step of this workflow.",
                        "Number: 21 is the transition Send to review already.");
        assertThat(refused.html().select("#description").val()).isEqualTo("kept");
        assertThat(refused.html().select("#id").val()).isEqualTo("21");
        Reply step = fill("AddWorkflowStep.jspa" + QUERY, Map.of("name", "done", "status", "10002"));
        assertThat(step.status()).isEqualTo(400);
        assertThat(step.html().select("#problems li").eachText())
                .containsExactly(
                        "Name: there is a step “Done” already.",
                        "Status: the step Done stands for it already; a status has one step at most.");
        assertThat(stored().xml()).isEqualTo(original);
    }

    @Test
    void the_transition_that_makes_issues_stays() {
        assertThat(view().select("form[action$=DeleteWorkflowTransition.jspa] input[name=workflowTransition]")
                        .eachAttr("value"))
                .contains("11", "31")
                .doesNotContain("1");
        Reply refused = admin.submit(
                PLACE + "DeleteWorkflowTransition.jspa",
                Map.of("workflowName", NAME, "workflowTransition", "1", "revision", stored().revision()));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(plan().transition(1)).isPresent();
    }

    @Test
    void properties_are_set_and_taken_away_but_not_those_of_the_editor() {
        String page = "ViewWorkflowProperties.jspa" + QUERY + "&workflowStep=2";
        assertThat(fill(page, Map.of("key", "jira.permission.comment.denied", "value", "<x>"))
                        .status())
                .isEqualTo(200);
        assertThat(step("In Progress").properties()).containsEntry("jira.permission.comment.denied", "<x>");
        Reply reserved = fill(page, Map.of("key", "jira.status.id", "value", "10002"));
        assertThat(reserved.status()).isEqualTo(400);
        assertThat(reserved.html().select("#key").val()).isEqualTo("jira.status.id");
        Document shown = admin.get(PLACE + page).html();
        Element remove = shown.selectFirst("form[action$=DeleteWorkflowProperty.jspa]");
        assertThat(remove.select("input[name=key]").val()).isEqualTo("jira.permission.comment.denied");
        assertThat(send(remove, Map.of()).status()).isEqualTo(200);
        assertThat(step("In Progress").properties()).doesNotContainKey("jira.permission.comment.denied");
        assertThat(step("In Progress").statusId()).isEqualTo("3");
    }

    @Test
    void of_two_who_edit_a_step_the_second_is_told_and_can_save_again() {
        Document read =
                admin.get(PLACE + "EditWorkflowStep.jspa" + QUERY + "&step=2").html();
        assertThat(fill("EditWorkflowStep.jspa" + QUERY + "&step=2", Map.of("name", "First"))
                        .status())
                .isEqualTo(200);
        Reply second = send(read.selectFirst("#content form.aui"), Map.of("name", "Second"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(step("First")).isNotNull();
        assertThat(send(second.html().selectFirst("#content form.aui"), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(step("Second")).isNotNull();
    }

    @Test
    void a_form_without_the_token_and_a_stranger_are_refused(TestHost host) {
        assertThat(admin.post(PLACE + "DeleteWorkflowStep.jspa", Map.of("workflowName", NAME, "step", "3"))
                        .status())
                .isEqualTo(403);
        assertThat(host.logIn("ana").get(PLACE + "AddWorkflowStep.jspa" + QUERY).status())
                .isEqualTo(403);
        assertThat(admin.get(PLACE + "EditWorkflowStep.jspa" + QUERY + "&step=99")
                        .status())
                .isEqualTo(404);
        assertThat(admin.get(PLACE + "ViewWorkflowProperties.jspa" + QUERY).status())
                .isEqualTo(404);
    }
}
