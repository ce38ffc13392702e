package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.relais.host.harness.Browser;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.Arrangement;
import org.relais.jira.edges.Relais;

/** Somebody gives an issue to a role and takes one, in a real browser, with the keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwningJourney {
    private TestHost relais;
    private Browser browser;
    private String owning;
    private String affected;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")));
        Session admin = relais.logIn("admin").unlockAdministration("admin");
        List<String> fields = Arrangement.roles(relais, admin);
        owning = fields.get(0);
        affected = fields.get(1);
    }

    @AfterEach
    void leave() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
    }

    @AfterAll
    void end() {
        relais.close();
    }

    private void own(String issue) {
        assertThat(relais.as("faye")
                        .put("/rest/api/2/issue/" + issue, "{\"fields\": {\"" + owning + "\": \"wells\"}}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void ana_finds_a_role_as_she_types_and_takes_the_issue() {
        browser = relais.browser().logIn("ana").open("/secure/EditIssue!default.jspa?id=20001");
        browser.tabTo("[name=" + owning + "]").focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), "well");
        browser.untilText(".relais-option", "Wells");
        browser.picture("owning-picker-en");
        browser.focused().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(browser.find("[name=" + owning + "]").getAttribute("value"))
                .isEqualTo("Clean Water / Operations / Wells");
        browser.tabTo("#" + affected + "-relais-one").focused().sendKeys("keys");
        browser.untilText(".relais-option", "Keys");
        browser.focused().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.untilText(".relais-chosen", "Clean Water / Safety / Keys");
        browser.picture("owning-affected-en");
        browser.tabTo("[name=summary]").focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-owning .relais-owner", "Wells");
        assertThat(browser.find(".relais-owning .relais-affected").getText()).isEqualTo("Clean Water / Safety / Keys");
        browser.picture("owning-panel-en");
        browser.tabTo(".relais-take").focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-owning .relais-said", "It is yours now.");
        assertThat(browser.focused().getAttribute("class")).contains("relais-said");
        assertThat(relais.as("ana")
                        .get("/rest/api/2/issue/EDGE-1")
                        .json()
                        .at("/fields/assignee/name")
                        .asText())
                .isEqualTo("ana");
        browser.picture("owning-taken-en");
    }

    @Test
    void faye_takes_an_issue_in_french_with_the_keyboard_alone() {
        own("EDGE-2");
        browser = relais.browser().logIn("faye").open("/browse/EDGE-2");
        assertThat(browser.find(".relais-take").getText()).isEqualTo("Je m’en charge");
        browser.picture("owning-panel-fr");
        browser.tabTo(".relais-take").focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-owning .relais-said", "Vous en avez maintenant la charge.");
        browser.picture("owning-taken-fr");
    }

    @Test
    void whoever_is_late_reads_who_was_faster_and_loses_nothing() {
        own("EDGE-4");
        browser = relais.browser().logIn("ana").open("/browse/EDGE-4");
        browser.find(".relais-take");
        String seen =
                relais.as("faye").get("/rest/relais/1.0/issues/EDGE-4/owning").header("ETag");
        assertThat(relais.as("faye")
                        .send(
                                "POST",
                                "/rest/relais/1.0/issues/EDGE-4/owning/taking",
                                "{}",
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                seen)
                        .status())
                .isEqualTo(200);
        browser.tabTo(".relais-take").focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-owning .error", "Faÿe took it a moment before you.");
        browser.picture("owning-late-en");
    }
}
