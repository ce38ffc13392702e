package org.relais.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.relais.host.harness.Browser;
import org.relais.host.harness.Client;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.TestHost;
import org.relais.host.workflow.Workflows;

/** The host's pages as axe-core sees them, and its editor of workflows by the keyboard alone. */
@RunsHost(data = "test/resources/malformed.json")
class AccessibilityTest {
    private static final String WORKFLOW = "?workflowName=" + Client.encoded(Workflows.SIMPLE);
    private static final String EDITOR = "/secure/admin/workflows/";

    private Browser browser;

    @BeforeEach
    void sit_down(TestHost host) {
        browser = host.browser().logIn("admin").open("/secure/admin/UserBrowser.jspa");
        if (browser.text().contains("password")) {
            browser.find("#content input[type=password]").sendKeys("admin", Keys.ENTER);
            browser.find("#add-user");
        }
    }

    /** Shows each page to axe-core, and keeps a picture. */
    private Map<String, List<String>> look(List<String> pages, String language) {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        for (String page : pages) {
            browser.open(page);
            browser.picture(
                    "host-" + language + "-" + page.replaceAll("[?].*", "").replaceAll("[^A-Za-z0-9]+", "-"));
            List<String> found = browser.axe();
            if (!found.isEmpty()) wrong.put(page, found);
        }
        return wrong;
    }

    private static final List<String> WORK = List.of(
            "/secure/Dashboard.jspa",
            "/issues/?jql=" + "project%20%3D%20BAD",
            "/browse/BAD-1",
            "/secure/CreateIssue!default.jspa",
            "/projects/BAD",
            "/secure/ViewProfile.jspa",
            "/secure/ManageFilters.jspa",
            "/plugins/servlet/project-config/BAD/summary",
            "/plugins/servlet/project-config/BAD/details",
            "/plugins/servlet/project-config/BAD/workflows",
            "/plugins/servlet/project-config/BAD/roles",
            "/plugins/servlet/project-config/BAD/administer-components",
            "/plugins/servlet/project-config/BAD/administer-versions",
            "/secure/views/bulkedit/BulkEdit1!default.jspa?jql=" + "key%20%3D%20BAD-1");

    private static final List<String> ADMINISTRATION = List.of(
            "/secure/admin/ViewSystemInfo.jspa",
            "/secure/admin/UserBrowser.jspa",
            "/secure/admin/user/AddUser.jspa",
            "/secure/admin/user/EditUser.jspa?editName=ana",
            "/secure/admin/user/EditUserGroups.jspa?name=ana",
            "/secure/admin/user/SetPassword.jspa?name=ana",
            "/secure/admin/ViewPermissionSchemes.jspa",
            "/secure/admin/ViewCustomFields.jspa",
            "/secure/admin/ViewStatuses.jspa",
            "/secure/admin/ViewFieldScreens.jspa",
            "/secure/admin/ConfigureFieldScreen.jspa?id=3",
            "/plugins/servlet/upm",
            "/plugins/servlet/audit",
            "/secure/admin/OutgoingMailServers.jspa",
            "/secure/admin/Outbox.jspa",
            "/secure/admin/SchedulerAdmin.jspa",
            "/secure/admin/ClusterMonitoring.jspa",
            "/secure/admin/HostClock.jspa",
            "/secure/project/ViewProjects.jspa",
            EDITOR + "ListWorkflows.jspa",
            EDITOR + "ViewWorkflowSteps.jspa" + WORKFLOW,
            EDITOR + "AddWorkflowStep.jspa" + WORKFLOW,
            EDITOR + "AddWorkflowTransition.jspa" + WORKFLOW + "&workflowStep=1",
            EDITOR + "ViewWorkflowTransition.jspa" + WORKFLOW + "&workflowTransition=11",
            EDITOR + "EditWorkflowTransition.jspa" + WORKFLOW + "&workflowTransition=11",
            EDITOR + "ViewWorkflowProperties.jspa" + WORKFLOW + "&workflowStep=1",
            EDITOR + "EditWorkflowXml.jspa" + WORKFLOW,
            "/secure/project/SelectProjectWorkflow.jspa?key=BAD&type=10001");

    @Test
    void the_pages_of_work_have_no_barriers_that_a_program_finds() {
        assertThat(look(WORK, "en")).isEmpty();
    }

    @Test
    void nor_has_the_administration() {
        assertThat(look(ADMINISTRATION, "en")).isEmpty();
    }

    @Test
    void a_step_is_renamed_and_a_transition_added_by_the_keyboard_alone() {
        browser.open(EDITOR + "ViewWorkflowSteps.jspa" + WORKFLOW);
        browser.tabTo("#steps a[href*='EditWorkflowStep.jspa'][href$='step=3']");
        browser.focused().sendKeys(Keys.ENTER);
        browser.tabTo("#step-name");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), "Being read", Keys.ENTER);
        browser.untilText("#steps", "Being read (3)");
        browser.tabTo("#steps a[href*='AddWorkflowTransition.jspa'][href$='workflowStep=3']");
        browser.focused().sendKeys(Keys.ENTER);
        browser.tabTo("#transition-name");
        browser.focused().sendKeys("Back to work");
        browser.tabTo("#target");
        browser.focused().sendKeys("In Progress");
        browser.tabTo("#save");
        browser.focused().sendKeys(Keys.ENTER);
        browser.untilText("#content .host-facts", "In Progress");
        assertThat(browser.find("#content h1").getText()).contains("Back to work");
        assertThat(browser.complaints()).isEmpty();
    }
}
