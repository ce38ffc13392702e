package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.relais.host.harness.Browser;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.Relais;

/** An administrator chooses a file, sees what it would do, takes it in, and then changes a role on its own page. */
class CircleFilesJourney {
    @Test
    void a_file_is_chosen_looked_at_and_taken_in_and_one_that_is_wrong_says_where(@TempDir Path home) throws Exception {
        try (TestHost relais = Relais.start(Relais.options(home.resolve("host")))) {
            Path wrong = home.resolve("wrong.json");
            Files.writeString(wrong, "{\"format\": \"relais-circles\", \"version\": 1,\n\"nodes\": [{\"id\": \"a\"}]}");
            Browser browser = relais.browser();
            browser.logIn("admin").open("/secure/admin/RelaisCircles.jspa");
            browser.find("input[type=password]").sendKeys("admin\n");
            browser.until("#relais-circle-chosen:not([hidden])");
            browser.find("#relais-circle-chosen-check").click();
            browser.untilText("#relais-circle-chosen-said", "Choose a file first.");
            browser.find("#relais-circle-choice")
                    .sendKeys(wrong.toAbsolutePath().toString());
            browser.tabTo("#relais-circle-chosen-check").focused().sendKeys(Keys.ENTER);
            browser.untilText("#relais-circle-chosen-said", "2");
            assertThat(browser.script("return document.getElementById('relais-circle-chosen-do').hidden"))
                    .isEqualTo(true);

            Path right = Path.of("test/resources/circle/pages.json").toAbsolutePath();
            browser.find("#relais-circle-choice").sendKeys(right.toString());
            browser.find("#relais-circle-chosen-check").click();
            browser.untilText("#relais-circle-chosen-said", "Nothing was changed yet.");
            assertThat(browser.find("#relais-circle-would table").getText()).contains("Roles and circles");
            browser.picture("circles-file-looked-at");
            browser.find("#relais-circle-chosen-why").sendKeys("We begin");
            browser.find("#relais-circle-chosen-do").click();
            browser.untilText("#relais-circle-chosen-said", "The file was taken in.");
            assertThat(browser.focused().getText()).isEqualTo("See the structure");
            browser.focused().sendKeys(Keys.ENTER);
            browser.untilText("#relais-circle-children", "Clean Water");
            assertThat(browser.text()).contains("We begin");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
