package org.relais.host.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.workflow.WorkflowLibrary;
import org.relais.host.workflow.Workflows;

/** A project shows how its issues move; an administrator of Jira lets a type go by another workflow. */
@RunsHost(data = "test/resources/malformed.json")
class ProjectWorkflowsTest {
    private static final String PAGE = "/plugins/servlet/project-config/BAD/workflows";
    private static final String CHOOSE = "/secure/project/SelectProjectWorkflow.jspa";
    /** Of BAD-1. */
    private static final String TASK = "10001";

    private static String status(TestHost host, String issue) {
        return host.as("ana")
                .get("/rest/api/2/issue/" + issue)
                .json()
                .at("/fields/status/name")
                .asText();
    }

    private static Reply send(Session admin, Document page, Map<String, String> typed) {
        Element form = page.selectFirst("#content form.aui[method=post]");
        Map<String, String> sent = new HashMap<>();
        form.select("input").forEach(field -> sent.put(field.attr("name"), field.val()));
        form.select("select")
                .forEach(field -> sent.put(
                        field.attr("name"), field.select("option[selected]").val()));
        sent.putAll(typed);
        return admin.post(CHOOSE, sent);
    }

    @Test
    void whoever_administers_the_project_reads_how_its_issues_move(TestHost host) {
        Document page = host.logIn("faye").get(PAGE).html();
        assertThat(page.select(".host-kinds li").eachText()).contains("Bug", "Task");
        assertThat(page.select("tr:has(th:containsOwn(To Do))").text()).contains("Start work", "In Progress");
        assertThat(page.select("#content a[href*=workflows], #content a[href*=SelectProject]"))
                .isEmpty();
        assertThat(host.logIn("ben").get(PAGE).status()).isEqualTo(404);
        Document admin = host.logIn("admin").get(PAGE).html();
        assertThat(admin.select("#content a[href*=ViewWorkflowSteps], #content a[href*=SelectProject]"))
                .isNotEmpty();
    }

    @Test
    void issues_go_along_to_the_status_that_was_chosen_for_them(TestHost host) {
        WorkflowLibrary library = new WorkflowLibrary(host.host().database());
        String xml = library.find(Workflows.SIMPLE).orElseThrow().xml();
        Session admin = host.logIn("admin").unlockAdministration("admin");
        assertThat(admin.submit("/secure/admin/EditStatus.jspa", Map.of("name", "Fresh", "category", "new"))
                        .status())
                .isEqualTo(200);
        String fresh = admin.get("/secure/admin/ViewStatuses.jspa")
                .html()
                .select("#statuses tr:has(th:containsOwn(Fresh)) a")
                .attr("href")
                .replaceAll(".*id=(\\d+).*", "$1");
        library.add("Short & <sweet>", xml.replace(">10000</meta>", ">" + fresh + "</meta>"));
        assertThat(status(host, "BAD-1")).isEqualTo("To Do");
        String address = CHOOSE + "?key=BAD&type=" + TASK + "&workflow=" + Client.encoded("Short & <sweet>");
        Document mapping = admin.get(address).html();
        assertThat(mapping.select("label[for=instead-10000]").text()).isEqualTo("To Do");

        Reply unsaid = send(admin, mapping, Map.of());
        assertThat(unsaid.status()).isEqualTo(400);
        assertThat(unsaid.html().select("#problems").text()).contains("To Do", "Short & <sweet>");
        assertThat(status(host, "BAD-1")).isEqualTo("To Do");
        assertThat(send(admin, mapping, Map.of("instead-10000", "10000")).status())
                .as("a status that the new one lacks as well")
                .isEqualTo(400);

        assertThat(send(admin, mapping, Map.of("instead-10000", fresh)).status())
                .isEqualTo(200);
        assertThat(status(host, "BAD-1")).isEqualTo("Fresh");
        JsonNode ways =
                host.as("ana").get("/rest/api/2/issue/BAD-1/transitions").json();
        assertThat(ways.findValuesAsText("id")).contains("11");
        assertThat(host.as("ana")
                        .post("/rest/api/2/issue/BAD-1/transitions", "{\"transition\": {\"id\": \"11\"}}")
                        .status())
                .isEqualTo(204);
        String history =
                host.as("ana").get("/rest/api/2/issue/BAD-1?expand=changelog").body();
        assertThat(history).contains("\"Workflow\"", "Short & <sweet>", "Fresh");
        assertThat(host.as("ana")
                        .get("/rest/api/2/search?jql=" + Client.encoded("status = \"In Progress\" and key = BAD-1"))
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(admin.get(PAGE)
                        .html()
                        .select("section:has(h2:containsOwn(Short)) .host-kinds")
                        .text())
                .contains("Task");
        assertThat(admin.get("/plugins/servlet/audit").html().text()).contains("Short & <sweet>");
    }

    @Test
    void only_administrators_of_jira_choose(TestHost host) {
        assertThat(host.logIn("faye").get(CHOOSE + "?key=BAD&type=" + TASK).status())
                .isEqualTo(403);
        Session admin = host.logIn("admin").unlockAdministration("admin");
        assertThat(admin.get(CHOOSE + "?key=BAD&type=99").status()).isEqualTo(404);
        assertThat(admin.get(CHOOSE + "?key=BAD&type=" + TASK + "&workflow=none")
                        .status())
                .isEqualTo(404);
        assertThat(admin.post(CHOOSE, Map.of("key", "BAD", "type", TASK, "workflow", Workflows.SIMPLE))
                        .status())
                .isEqualTo(403);
    }
}
