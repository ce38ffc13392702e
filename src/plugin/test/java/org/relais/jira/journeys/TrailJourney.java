package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.relais.host.harness.Browser;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.Relais;

/** Somebody sees what a sub-task is for, and says the rest, with the keyboard alone. */
class TrailJourney {
    @Test
    void faye_reads_where_a_why_comes_from_and_states_the_other_parts(@TempDir Path home) {
        try (TestHost relais =
                Relais.start(Relais.options(home.resolve("host")).withDemo(Path.of("test/resources/trail.json")))) {
            Browser browser = relais.browser();
            relais.logIn("admin")
                    .unlockAdministration("admin")
                    .submit("/secure/admin/RelaisPurposeFields!create.jspa", Map.of("part", "all"));
            browser.logIn("faye").open("/browse/EDGE-3");
            assertThat(browser.find(".relais-inherited").getText())
                    .contains("So that no child <b>walks</b> home through water")
                    .contains("EDGE-1 Schools hear of a flood in time");
            browser.picture("trail-read-fr");

            browser.tabTo(".relais-edit").focused().sendKeys(Keys.ENTER);
            browser.focused().sendKeys(Keys.TAB, "");
            assertThat(browser.focused().getAttribute("id")).startsWith("relais-for-whom-");
            browser.focused().sendKeys("Les écoles de la vallée", Keys.TAB);
            browser.focused().sendKeys("Plus personne n’appelle la mairie", Keys.TAB);
            browser.focused().sendKeys("Nul n’est réveillé pour rien");
            browser.picture("trail-write-fr");
            browser.focused().sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
            browser.untilText(".relais-purpose .relais-said", "Enregistré.");
            assertThat(browser.find(".relais-part-for-whom").getText()).isEqualTo("Les écoles de la vallée");
            assertThat(browser.find(".relais-part-guardrails").getText()).isEqualTo("Nul n’est réveillé pour rien");
            assertThat(browser.find(".relais-inherited").isDisplayed())
                    .as("nobody touched the why: it is still inherited")
                    .isTrue();
            browser.picture("trail-stated-fr");

            String epic = "/rest/relais/1.0/issues/EDGE-1/purpose";
            String read = relais.as("ana").get(epic).header("ETag");
            String changed = "{\"why\": \"Les écoles ferment à temps\"}";
            assertThat(relais.as("ana")
                            .send("PUT", epic, changed, "Content-Type", "application/json", "If-Match", read)
                            .status())
                    .isEqualTo(200);
            browser.open("/browse/EDGE-3");
            assertThat(browser.find(".relais-drift").getText())
                    .contains("Ce pourquoi a changé")
                    .contains("So that no child <b>walks</b> home through water");
            browser.picture("trail-drift-fr");
            browser.tabTo(".relais-confirm").focused().sendKeys(Keys.ENTER);
            browser.untilText(".relais-purpose .relais-said", "Confirmé.");
            assertThat(browser.focused().getAttribute("class")).contains("relais-edit");

            browser.logIn("admin").open("/secure/admin/RelaisPurposeFields.jspa");
            browser.find("input[type=password]").sendKeys("admin", Keys.ENTER);
            browser.find("#relais-save-links");
            browser.script("document.querySelector('#relais-links').scrollIntoView()");
            browser.picture("trail-links-en");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
