package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.relais.host.harness.Browser;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.Relais;

/** Somebody goes through the purposes of a project with the keyboard alone, in French, and says why where nothing did. */
class PurposesJourney {
    private static final String PAGE = "/projects/EDGE?selectedItem=org.relais.jira:purposes-page";

    @Test
    void faye_unfolds_searches_and_states_a_purpose(@TempDir Path home) {
        try (TestHost relais =
                Relais.start(Relais.options(home.resolve("host")).withDemo(Path.of("test/resources/purposes.json")))) {
            Browser browser = relais.browser();
            browser.logIn("faye").open("/projects/EDGE");
            browser.tabTo("#relais-purposes").focused().sendKeys(Keys.ENTER);
            browser.until(".relais-tree > li");
            browser.picture("purposes-folded-fr");
            WebElement epic = browser.find("li[data-issue='20001'] .relais-toggle");
            assertThat(epic.getAttribute("aria-label")).isEqualTo("Ce qui sert EDGE-1 Schools hear of a flood in time");
            browser.tabTo("li[data-issue='20001'] .relais-toggle").focused().sendKeys(Keys.SPACE);
            browser.untilText("#relais-purposes-said", "Tickets ajoutés : 1");
            assertThat(browser.focused().getAttribute("aria-expanded"))
                    .as("the focus stays where one pressed")
                    .isEqualTo("true");
            browser.focused().sendKeys(Keys.TAB, Keys.TAB, Keys.ENTER);
            browser.until("li[data-issue='20003']");
            assertThat(browser.find("li[data-issue='20002'] li[data-issue='20003'] .relais-key")
                            .getText())
                    .isEqualTo("EDGE-3 Read the meter every minute");
            browser.picture("purposes-unfolded-fr");
            browser.find("li[data-issue='20001'] .relais-toggle").sendKeys(Keys.ENTER);
            assertThat(isShown(browser, "li[data-issue='20002']")).isFalse();

            browser.find("#relais-search-text").sendKeys("mètre", Keys.ENTER);
            browser.untilText("#relais-purposes-said", "Tickets trouvés : 0");
            browser.find("#relais-search-text").clear();
            browser.find("#relais-search-text").sendKeys("meter", Keys.ENTER);
            browser.until(".relais-found li");
            assertThat(browser.find(".relais-found .relais-node-serves").getText())
                    .isEqualTo("Au service de EDGE-2 Sensors speak to each other › EDGE-1 Schools hear of a flood in"
                            + " time");
            browser.picture("purposes-found-fr");

            browser.find("#relais-view-missing").sendKeys(Keys.ENTER);
            browser.until(".relais-missing li");
            browser.picture("purposes-missing-fr");
            browser.tabTo("li[data-issue='20006'] .relais-say");
            assertThat(browser.focused().getAttribute("aria-label"))
                    .isEqualTo("Dire pourquoi EDGE-6 Stands alone existe");
            browser.focused().sendKeys(Keys.ENTER);
            browser.until(".relais-purpose form");
            assertThat(browser.focused().getAttribute("id")).startsWith("relais-why-");
            browser.focused().sendKeys("Les riverains dorment", Keys.chord(Keys.CONTROL, Keys.ENTER));
            browser.untilText(".relais-purpose .relais-said", "Enregistré.");

            browser.open("/browse/EDGE-1");
            browser.tabTo(".relais-below-more").focused().sendKeys(Keys.ENTER);
            browser.until(".relais-below-list li");
            assertThat(browser.focused().getAttribute("aria-expanded")).isEqualTo("true");
            browser.picture("purposes-panel-fr");
            browser.focused().sendKeys(Keys.ENTER);
            assertThat(isShown(browser, ".relais-below-list li")).isFalse();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void ana_unfolds_all_in_english_and_what_is_folded_again_is_printed_too(@TempDir Path home) {
        try (TestHost relais =
                Relais.start(Relais.options(home.resolve("host")).withDemo(Path.of("test/resources/purposes.json")))) {
            Browser browser = relais.browser();
            browser.logIn("ana").open(PAGE);
            browser.until(".relais-tree > li");
            browser.find("#relais-unfold").sendKeys(Keys.ENTER);
            browser.until("li[data-issue='20002']");
            browser.until("li[data-issue='20009']");
            browser.picture("purposes-unfolded-en");
            browser.find("#relais-fold").sendKeys(Keys.ENTER);
            assertThat(isShown(browser, "li[data-issue='20002']")).isFalse();
            long forPrint = (Long) browser.script("let n = 0; for (const sheet of document.styleSheets)"
                    + " for (const rule of sheet.cssRules) if (rule.media && rule.media.mediaText === 'print')"
                    + " { rule.media.mediaText = 'all'; n++; } return n");
            assertThat(forPrint).as("as if it were printed").isPositive();
            assertThat(isShown(browser, "li[data-issue='20002']"))
                    .as("what is folded is printed too")
                    .isTrue();
            assertThat(isShown(browser, "#relais-print")).isFalse();
            browser.picture("purposes-printed-en");
            assertThat(browser.script("return getComputedStyle(document.querySelector(\"li[data-issue='20012']"
                            + " .relais-node-why\")).direction"))
                    .isEqualTo("rtl");
            assertThat(browser.script("return document.querySelectorAll('.relais-purposes i').length"))
                    .as("markup is text")
                    .isEqualTo(0L);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static boolean isShown(Browser browser, String css) {
        return (Boolean) browser.script("return document.querySelector(arguments[0]).offsetParent !== null", css);
    }
}
