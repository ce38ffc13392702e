package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.relais.host.Options;
import org.relais.host.harness.Browser;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.Relais;

/** Two administrators set Relais up and take purposes in from a file, with the keyboard alone. */
class SetUpJourney {
    /** Faye, who reads French, administers; nobody has heard of purposes yet. */
    private static Options options(Path home) throws IOException {
        Path data = home.resolve("data.json");
        Files.writeString(
                data,
                Files.readString(Path.of("test/resources/edges.json"))
                        .replace("org.relais.jira:purpose", "somebody.else:field")
                        .replace("\"fr_FR\", \"groups\": [", "\"fr_FR\", \"groups\": [\"jira-administrators\", "));
        return Relais.options(home.resolve("host")).withDemo(data);
    }

    private static void unlock(Browser browser, String password) {
        browser.find("input[type=password]").sendKeys(password, Keys.ENTER);
    }

    @Test
    void faye_sets_the_fields_up_and_takes_purposes_in(@TempDir Path home) throws IOException {
        try (TestHost relais = Relais.start(options(home))) {
            Browser browser = relais.browser();
            browser.logIn("faye").open("/secure/admin/RelaisPurposeFields.jspa");
            unlock(browser, "faye");
            browser.tabTo("#relais-setup-link").focused().sendKeys(Keys.ENTER);
            browser.find("#relais-setup");
            browser.picture("setup-empty-fr");
            browser.tabTo("#relais-setup-preview").focused().sendKeys(Keys.ENTER);
            assertThat(browser.find("#relais-setup-plan").getText())
                    .contains("Pourquoi : un champ est créé. Il s’applique à tous les projets")
                    .doesNotContain("{0}");
            browser.picture("setup-plan-fr");
            browser.tabTo("#relais-setup-do").focused().sendKeys(Keys.ENTER);
            browser.untilText("#relais-setup-said", "16 changements ont été faits.");
            browser.picture("setup-done-fr");

            browser.open("/secure/admin/RelaisPurposeExchange.jspa");
            browser.tabTo("#relais-import-file")
                    .focused()
                    .sendKeys("key;why;signal\nEDGE-2;Les écoles savent;\nX-1;rien;\n");
            browser.tabTo("#relais-import-check").focused().sendKeys(Keys.ENTER);
            browser.untilText("#relais-import-said", "Rien n’a été écrit.");
            assertThat(browser.find("#relais-import-changes").getText()).contains("Les écoles savent");
            assertThat(browser.find("#relais-import-refusals").getText()).contains("Ce ticket n’existe pas");
            browser.picture("import-plan-fr");
            browser.tabTo("#relais-import-do").focused().sendKeys(Keys.ENTER);
            browser.untilText("#relais-import-said", "Tickets changés");
            browser.picture("import-done-fr");
            browser.open("/browse/EDGE-2");
            assertThat(browser.find(".relais-why").getText()).isEqualTo("Les écoles savent");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void an_administrator_narrows_the_set_up_and_brings_a_file(@TempDir Path home) throws IOException {
        Path file = home.resolve("purposes.csv");
        Files.write(
                file,
                "key;why\nEDGE-2;Les crues sont annoncées\n"
                        .getBytes(java.nio.charset.Charset.forName("windows-1252")));
        try (TestHost relais = Relais.start(options(home))) {
            Browser browser = relais.browser();
            browser.logIn("admin").open("/secure/admin/RelaisPurposeSetUp.jspa");
            unlock(browser, "admin");
            for (String part : new String[] {"for-whom", "signal", "guardrails"}) {
                browser.tabTo("#relais-part-" + part).focused().sendKeys(Keys.SPACE);
            }
            browser.tabTo("input[name=project]").focused().sendKeys(Keys.SPACE);
            browser.tabTo("#relais-setup-preview").focused().sendKeys(Keys.ENTER);
            assertThat(browser.find("#relais-setup-plan").getText())
                    .contains("Why: a field is made. It applies in EDGE; all issue types.")
                    .doesNotContain("Signal");
            browser.picture("setup-plan-en");
            browser.tabTo("#relais-setup-do").focused().sendKeys(Keys.ENTER);
            browser.untilText("#relais-setup-said", "4 changes were made.");
            browser.picture("setup-done-en");

            browser.open("/secure/admin/RelaisPurposeExchange.jspa");
            browser.until("#relais-import-choose:not([hidden]) #relais-import-chosen")
                    .sendKeys(file.toString());
            browser.untilText("#relais-import-chosen-said", "purposes.csv");
            browser.tabTo("#relais-import-check").focused().sendKeys(Keys.ENTER);
            browser.untilText("#relais-import-changes", "Les crues sont annoncées");
            browser.picture("import-plan-en");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
