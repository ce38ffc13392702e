package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.relais.host.harness.Browser;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.CirclePagesIT;
import org.relais.jira.edges.Relais;

/** Somebody finds their way through the circles with the keyboard alone, in French, and takes a role. */
class CirclesJourney {
    @Test
    void faye_looks_at_the_map_and_the_tree_and_takes_a_role(@TempDir Path home) throws IOException {
        try (TestHost relais = Relais.start(Relais.options(home.resolve("host")))) {
            CirclePagesIT.takeIn(relais);
            Browser browser = relais.browser();
            browser.logIn("faye").open("/secure/Dashboard.jspa");
            browser.tabTo("#relais-circles-link").focused().sendKeys(Keys.ENTER);
            browser.until("#relais-circle-map[data-drawn] svg text");
            browser.picture("circles-map-fr");
            browser.tabTo(".relais-map-drawing svg").focused().sendKeys(Keys.ARROW_DOWN);
            browser.untilText(".relais-map-said", "Eau propre");
            browser.focused().sendKeys(Keys.ARROW_DOWN);
            browser.untilText(".relais-map-said", "Capteurs");
            browser.focused().sendKeys(Keys.ARROW_RIGHT);
            browser.untilText(".relais-map-said", "Garde de nuit");
            assertThat(browser.find(".relais-map-said").getText()).contains("Vacant");
            browser.picture("circles-map-chosen-fr");
            assertThat(browser.script("return new XMLSerializer().serializeToString("
                            + "document.querySelector('.relais-map-drawing svg')).length"))
                    .as("the picture stands by itself")
                    .isInstanceOf(Long.class);
            browser.focused().sendKeys(Keys.ARROW_RIGHT, Keys.ENTER);
            browser.untilText("h1", "Pompes à eau");
            browser.picture("circles-role-fr");

            browser.open("/secure/RelaisCircleMap.jspa?view=tree");
            browser.until(".relais-circle-tree[data-drawn] li");
            browser.tabTo("#relais-tree-search").focused().sendKeys("pompes a");
            browser.untilText(".relais-tree-said", "1");
            assertThat(browser.find(".relais-hit").getText()).isEqualTo("Pompes à eau");
            browser.picture("circles-tree-fr");

            browser.open("/secure/RelaisMyRoles.jspa");
            browser.tabTo("form[action='RelaisMyRoles!accept.jspa'] button")
                    .focused()
                    .sendKeys(Keys.ENTER);
            browser.untilText(".aui-message-success", "Le rôle est à vous.");
            browser.picture("circles-mine-fr");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void ana_reads_the_circles_in_english(@TempDir Path home) throws IOException {
        try (TestHost relais = Relais.start(Relais.options(home.resolve("host")))) {
            CirclePagesIT.takeIn(relais);
            Browser browser = relais.browser();
            browser.logIn("ana").open("/secure/RelaisCircleMap.jspa");
            browser.until("#relais-circle-map[data-drawn] svg text");
            browser.find("#relais-map-search").sendKeys("night");
            browser.until("#relais-map-hits button").click();
            browser.untilText(".relais-map-said", "Night watch");
            browser.picture("circles-map-en");
            browser.open("/secure/RelaisRole.jspa?id=sensors");
            browser.picture("circles-role-en");
            browser.open("/secure/RelaisCircleList.jspa");
            browser.picture("circles-list-en");
            browser.open("/secure/RelaisCircleChanges.jspa?from=2020-01-01");
            browser.picture("circles-changes-en");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
