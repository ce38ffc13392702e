package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Browser;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.Arrangement;
import org.relais.jira.edges.Relais;

/** Every page of circles keeps to WCAG 2.2 AA, as far as axe can tell, in both languages. */
class CircleAccessibilityJourney {
    /** Each with what shows that it is drawn. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("/secure/RelaisCircleMap.jspa", "#relais-circle-map[data-drawn] svg text");
        PAGES.put("/secure/RelaisCircleMap.jspa?view=tree", ".relais-circle-tree[data-drawn] li");
        PAGES.put("/secure/RelaisCircleList.jspa", ".relais-circle-list");
        PAGES.put("/secure/RelaisCircleList.jspa?q=no-such-word", "h1");
        PAGES.put("/secure/RelaisMyRoles.jspa", "h1");
        PAGES.put("/secure/RelaisRole.jspa?id=wells", "#agreement");
        PAGES.put("/secure/RelaisRole.jspa?id=ops&on=2020-01-01", "h1");
        PAGES.put("/secure/RelaisRoleEdit.jspa?id=wells", "h1");
        PAGES.put("/secure/RelaisCircleChanges.jspa", "h1");
        PAGES.put("/secure/RelaisMine!default.jspa", "h1");
        PAGES.put("/browse/EDGE-1", ".relais-owning");
    }

    @Test
    void axe_finds_nothing_wrong_with_our_part_of_any_page(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home.resolve("host")))) {
            Session admin = relais.logIn("admin").unlockAdministration("admin");
            String owning = Arrangement.roles(relais, admin).get(0);
            assertThat(relais.as("faye")
                            .put("/rest/api/2/issue/EDGE-1", "{\"fields\": {\"" + owning + "\": \"wells\"}}")
                            .status())
                    .isEqualTo(204);
            assertThat(relais.as("admin")
                            .post(
                                    "/rest/relais/1.0/circles/nodes/wells/clauses",
                                    "{\"type\": \"policy\", \"text\": {\"en\": \"Ask before\", \"fr\": \"Demandez avant\"},"
                                            + " \"review\": \"2020-01-01\"}")
                            .status())
                    .isEqualTo(201);
            List<String> wrong = new ArrayList<>();
            looks(relais, "faye", wrong);
            looks(relais, "ana", wrong);
            administration(relais, wrong);
            assertThat(wrong).isEmpty();
        }
    }

    private static void looks(TestHost relais, String person, List<String> wrong) {
        Browser browser = relais.browser();
        browser.logIn(person);
        PAGES.forEach((page, drawn) -> {
            browser.open(page);
            browser.until(drawn);
            look(browser, person + page, wrong);
        });
    }

    private static void administration(TestHost relais, List<String> wrong) {
        Browser browser = relais.browser();
        browser.logIn("admin").open("/secure/admin/RelaisCircles.jspa?node=wells");
        browser.find("input[type=password]").sendKeys("admin\n");
        for (String page : List.of("RelaisCircles.jspa?node=wells", "RelaisCircles.jspa", "RelaisOwningFields.jspa")) {
            browser.open("/secure/admin/" + page);
            browser.until("h1");
            look(browser, "admin/" + page, wrong);
        }
        browser.open("/secure/RelaisRoleEdit.jspa?id=wells");
        browser.until("#relais-clause-add");
        browser.script("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        look(browser, "admin/RelaisRoleEdit.jspa", wrong);
    }

    /** What the host's own frame of a page does is not ours. */
    private static void look(Browser browser, String name, List<String> wrong) {
        browser.picture("circles-axe-" + name.replaceAll("[^a-zA-Z]+", "-"));
        browser.script("document.querySelectorAll('header, footer, #header, #footer, .aui-sidebar')"
                + ".forEach(one => one.remove())");
        List<String> found = browser.axe();
        found.stream().map(line -> name + ": " + line).forEach(wrong::add);
    }
}
