package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.relais.host.harness.Browser;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.Arrangement;
import org.relais.jira.edges.Relais;

/** Every page of Relais as axe-core sees it, by the rules of WCAG 2.2 AA, in English (admin) and in French (Faye). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityJourney {
    private static final List<String> PAGES = List.of(
            "/browse/EDGE-1",
            "/browse/EDGE-2",
            "/secure/EditIssue!default.jspa?id=20001",
            "/projects/EDGE?selectedItem=org.relais.jira:purposes-page",
            "/secure/RelaisMine!default.jspa",
            "/secure/RelaisHours!default.jspa",
            "/secure/RelaisCircleMap.jspa",
            "/secure/RelaisCircleMap.jspa?view=tree",
            "/secure/RelaisCircleList.jspa",
            "/secure/RelaisMyRoles.jspa",
            "/secure/RelaisRole.jspa?id=wells",
            "/secure/RelaisCircleChanges.jspa",
            "/secure/RelaisProjectSettings.jspa?projectKey=EDGE",
            "/secure/admin/RelaisHealth.jspa",
            "/secure/admin/RelaisHoursDefaults.jspa",
            "/secure/admin/RelaisPurposeFields.jspa",
            "/secure/admin/RelaisPurposeSetUp.jspa",
            "/secure/admin/RelaisPurposeExchange.jspa",
            "/secure/admin/RelaisOwningFields.jspa",
            "/secure/admin/RelaisEcho.jspa",
            "/secure/admin/RelaisCircles.jspa",
            "/secure/admin/RelaisCircles.jspa?node=wells");

    private TestHost relais;

    @BeforeAll
    void begin(@TempDir Path home) throws IOException {
        Path data = home.resolve("data.json");
        Files.writeString(
                data,
                Files.readString(Path.of("test/resources/edges.json"))
                        .replace("\"fr_FR\", \"groups\": [", "\"fr_FR\", \"groups\": [\"jira-administrators\", "));
        relais = Relais.start(Relais.options(home.resolve("host")).withDemo(data));
        Arrangement.roles(relais, relais.logIn("admin").unlockAdministration("admin"));
    }

    @AfterAll
    void end() {
        relais.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "faye"})
    void axe_finds_nothing_on_any_page(String person) {
        try (Browser browser = relais.browser()) {
            browser.logIn(person).open("/secure/admin/RelaisHealth.jspa");
            browser.find("input[type=password]").sendKeys(person, Keys.ENTER);
            browser.find("#relais-health-bundle");
            Map<String, List<String>> wrong = new LinkedHashMap<>();
            for (String page : PAGES) {
                browser.open(page);
                browser.picture("axe-" + person + page.replaceAll("[^A-Za-z0-9]+", "-"));
                assertThat(browser.text())
                        .as(page)
                        .doesNotContain("Something went wrong")
                        .doesNotContain("Une erreur s’est produite");
                List<String> found = browser.axe();
                if (!found.isEmpty()) wrong.put(page, found);
            }
            assertThat(wrong).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
