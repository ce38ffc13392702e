package org.relais.host.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.workflow.Workflows;

/** An administrator makes a screen, a transition shows it, and what was chosen stands on it in its order. */
@RunsHost(data = "test/resources/malformed.json")
class ScreensPageTest {
    private static final String ONE = "/secure/admin/ConfigureFieldScreen.jspa?id=";

    private static Reply press(Session admin, Element form) {
        Map<String, String> sent = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> sent.put(field.attr("name"), field.val()));
        return admin.post(form.attr("action").replaceFirst("^/jira", ""), sent);
    }

    private static List<String> fields(Session admin, String screen) {
        return admin.get(ONE + screen).html().select("#fields th[scope=row]").eachText();
    }

    private static String made(Session admin, String name) {
        Reply reply = admin.submit("/secure/admin/AddFieldScreen.jspa", Map.of("name", name, "description", "<why>"));
        assertThat(reply.status()).isEqualTo(200);
        return reply.response().uri().getQuery().replace("id=", "");
    }

    private static void put(Session admin, String screen, String field) {
        assertThat(admin.submit("/secure/admin/AddFieldScreenField.jspa", Map.of("id", screen, "field", field))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_transition_shows_the_fields_of_its_screen_in_their_order_and_a_comment(TestHost host) {
        Session admin = host.logIn("admin").unlockAdministration("admin");
        String screen = made(admin, "Asks for much");
        for (String field : List.of("summary", "assignee", "labels")) put(admin, screen, field);
        assertThat(fields(admin, screen)).containsExactly("Summary", "Assignee", "Labels");
        Document page = admin.get(ONE + screen).html();
        assertThat(page.select("#field option").eachAttr("value"))
                .contains("duedate")
                .doesNotContain("labels");
        Element up = page.selectFirst("tr:has(th:containsOwn(Labels)) form:has(input[name=up][value=true])");
        assertThat(press(admin, up).status()).isEqualTo(200);
        Element take = admin.get(ONE + screen)
                .html()
                .selectFirst("tr:has(th:containsOwn(Summary)) form[action$=RemoveFieldScreenField.jspa]");
        assertThat(press(admin, take).status()).isEqualTo(200);
        assertThat(fields(admin, screen)).containsExactly("Labels", "Assignee");

        String edit = "/secure/admin/workflows/EditWorkflowTransition.jspa?workflowName="
                + Client.encoded(Workflows.SIMPLE) + "&workflowTransition=11";
        Element form = admin.get(edit).html().selectFirst("#content form.aui");
        Map<String, String> sent = new HashMap<>();
        form.select("input, textarea").forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.putAll(Map.of("target", form.select("#target option[selected]").val(), "screen", screen));
        assertThat(admin.post("/secure/admin/workflows/EditWorkflowTransition.jspa", sent)
                        .status())
                .isEqualTo(200);

        Document ana = host.logIn("ana").get("/browse/BAD-1").html();
        String way = ana.select("a[href*=WorkflowUIDispatcher], a[href*='action=11']")
                .attr("href");
        Document shown = host.logIn("ana").get(way.replaceFirst("^/jira", "")).html();
        assertThat(shown.select("input[name=shownField]").eachAttr("value")).containsExactly("labels", "assignee");
        assertThat(shown.select("#comment")).hasSize(1);

        Reply used = admin.submit("/secure/admin/DeleteFieldScreen.jspa", Map.of("id", screen));
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.html().select("#problems").text()).contains("Asks for much", "Start work");
    }

    @Test
    void a_screen_that_no_transition_shows_is_deleted_and_names_are_unique(TestHost host) {
        Session admin = host.logIn("admin").unlockAdministration("admin");
        String screen = made(admin, "For a moment");
        Reply twice = admin.submit("/secure/admin/AddFieldScreen.jspa", Map.of("name", "for a MOMENT"));
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.html().select("#name-error").text()).contains("for a MOMENT");
        assertThat(admin.submit("/secure/admin/DeleteFieldScreen.jspa", Map.of("id", screen))
                        .status())
                .isEqualTo(200);
        assertThat(admin.get(ONE + screen).status()).isEqualTo(404);
    }

    @Test
    void the_screens_of_issues_take_custom_fields_alone(TestHost host) {
        Session admin = host.logIn("admin").unlockAdministration("admin");
        assertThat(admin.get(ONE + "create").html().select("#field option[value=summary]"))
                .isEmpty();
        assertThat(admin.submit("/secure/admin/AddFieldScreenField.jspa", Map.of("id", "create", "field", "summary"))
                        .status())
                .isEqualTo(404);
        assertThat(host.logIn("ana").get("/secure/admin/ViewFieldScreens.jspa").status())
                .isEqualTo(403);
        assertThat(admin.post("/secure/admin/AddFieldScreen.jspa", Map.of("name", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_status_of_which_a_workflow_has_a_step_stays(TestHost host) {
        Session admin = host.logIn("admin").unlockAdministration("admin");
        Reply used = admin.submit("/secure/admin/DeleteStatus.jspa", Map.of("id", "10000"));
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.html().select("#problems").text()).contains("To Do");
        assertThat(admin.submit("/secure/admin/EditStatus.jspa", Map.of("name", "Asleep", "category", "new"))
                        .html()
                        .select("#statuses")
                        .text())
                .contains("Asleep");
        Reply twice = admin.submit("/secure/admin/EditStatus.jspa", Map.of("name", "asleep", "category", "odd"));
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.html().select("#name-error, #category-error")).hasSize(2);
        Element delete =
                admin.get("/secure/admin/ViewStatuses.jspa").html().selectFirst("tr:has(th:containsOwn(Asleep)) form");
        assertThat(press(admin, delete).html().select("#statuses").text()).doesNotContain("Asleep");
    }
}
