package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.relais.host.harness.Browser;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.Relais;

/** Somebody says when they work, with the keyboard alone. */
class HoursJourney {
    @Test
    void faye_says_her_hours_corrects_them_and_says_what_others_see(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home.resolve("host")))) {
            Browser browser = relais.browser();
            browser.logIn("faye").open("/secure/RelaisHours!default.jspa");
            browser.picture("hours-fr");
            browser.tabTo("#relais-week-monday").focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), "9h-midi");
            browser.tabTo("#relais-leave-1-note").focused().sendKeys("à la mer");
            browser.tabTo("#relais-keep-hours").focused().sendKeys(Keys.ENTER);
            assertThat(browser.find("#relais-wrong").getText())
                    .contains("« 9h-midi » ne se lit pas")
                    .contains("Congés, ligne 1, premier jour");
            assertThat(browser.find("#relais-week-monday").getAttribute("value"))
                    .isEqualTo("9h-midi");
            browser.picture("hours-wrong-fr");
            browser.tabTo("#relais-wrong a").focused().sendKeys(Keys.ENTER);
            browser.tabTo("#relais-week-monday")
                    .focused()
                    .sendKeys(Keys.chord(Keys.CONTROL, "a"), "9h00-12h30, 14:00-18:00");
            browser.tabTo("#relais-leave-1-note").focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
            browser.tabTo("#relais-shown input[type=radio]").focused().sendKeys(Keys.ARROW_DOWN);
            browser.tabTo("#relais-keep-hours").focused().sendKeys(Keys.ENTER);
            browser.untilText(".aui-message-success", "Enregistré.");
            assertThat(browser.find("#relais-week-monday").getAttribute("value"))
                    .isEqualTo("09:00-12:30, 14:00-18:00");
            browser.picture("hours-kept-fr");
            browser.script("document.querySelector('#relais-file').scrollIntoView()");
            browser.picture("hours-kept-lower-fr");

            browser.logIn("admin").open("/secure/RelaisHours!default.jspa");
            browser.picture("hours-en");
            browser.open("/secure/admin/RelaisHoursDefaults.jspa");
            browser.find("input[type=password]").sendKeys("admin", Keys.ENTER);
            browser.find("#relais-keep-defaults");
            browser.picture("hours-defaults-en");
            browser.open("/secure/RelaisMine!default.jspa");
            browser.picture("hours-mine-en");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
