package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.relais.host.harness.Browser;
import org.relais.jira.edges.EchoScene;

/** Somebody without an account answers with the keyboard alone, and those who did the work read it. */
class EchoJourney {
    @Test
    void a_stranger_says_that_it_worked_in_part_and_faye_reads_it(@TempDir Path home) {
        try (EchoScene scene = new EchoScene(home)) {
            scene.move("ana", "EDGE-1", "done");
            scene.aDayLater();
            String link = scene.link("ana@example.com");
            Browser browser = scene.host().browser();
            browser.open(link);
            browser.picture("echo-question-en");
            browser.tabTo("#relais-echo-send").focused().sendKeys(Keys.ENTER);
            assertThat(browser.until(".relais-echo-error").getText()).isEqualTo("Choose one of the three answers.");
            browser.picture("echo-error-en");
            browser.tabTo("#relais-echo-yes").focused().sendKeys(Keys.ARROW_DOWN);
            assertThat(browser.focused().getAttribute("id")).isEqualTo("relais-echo-partly");
            browser.focused().sendKeys(Keys.TAB);
            browser.focused().sendKeys("By day it does, <b>at night</b> not yet");
            browser.focused().sendKeys(Keys.TAB);
            browser.focused().sendKeys(Keys.ENTER);
            browser.untilText("h1", "Thank you");
            browser.picture("echo-thanks-en");

            browser.logIn("faye").open(link);
            browser.untilText("h1", "Cette question a reçu sa réponse");
            browser.picture("echo-spent-fr");
            EchoScene.until(() -> !scene.host()
                    .as("faye")
                    .get("/browse/EDGE-1")
                    .html()
                    .select(".relais-outcome")
                    .isEmpty());
            browser.open("/browse/EDGE-1");
            assertThat(browser.find(".relais-outcome").getText())
                    .contains("Cela a marché en partie")
                    .contains("<b>at night</b>");
            browser.picture("echo-panel-fr");

            scene.decide("", "on");
            scene.move("faye", "EDGE-3", "done");
            scene.aDayLater();
            browser.open(scene.link("faye@example.com"));
            assertThat(browser.find("dl").getText()).contains("EDGE-3");
            browser.picture("echo-question-fr");
            browser.logIn("admin").open("/secure/admin/RelaisEcho.jspa");
            browser.find("input[type=password]").sendKeys("admin", Keys.ENTER);
            browser.find("#relais-save-echo");
            browser.picture("echo-admin-en");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
