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
import org.relais.host.harness.Reply;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.Relais;

/** People work with checklists in a real browser, with the keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecklistsJourney {
    private TestHost relais;
    private Browser browser;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")));
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

    private List<String> texts() {
        return relais.as("ana")
                .get("/rest/relais/1.0/issues/EDGE-1/checklists?items=200")
                .json()
                .get("lists")
                .findValuesAsText("text");
    }

    private void list(String issue, String name, String lines) {
        list("ana", issue, name, lines);
    }

    private void list(String who, String issue, String name, String lines) {
        Reply made = relais.as(who)
                .post(
                        "/rest/relais/1.0/issues/" + issue + "/checklist-file",
                        "{\"markdown\": \"" + lines.replace("\n", "\\n") + "\", \"name\": \"" + name + "\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    @Test
    void ana_begins_a_list_adds_ticks_moves_and_edits_with_the_keyboard_alone() {
        browser = relais.browser().logIn("ana").open("/browse/EDGE-1");
        browser.tabTo("#relais-new-list-20001").focused().sendKeys("Release", Keys.ENTER);
        browser.untilText(".relais-checklists .relais-said", "“Release” is begun.");
        assertThat(browser.focused().getAttribute("data-focus")).startsWith("add:");
        browser.focused().sendKeys("Notes written", Keys.ENTER);
        browser.untilText(".relais-checklists .relais-said", "One item added.");
        browser.focused().sendKeys("- Rollback tried", Keys.chord(Keys.SHIFT, Keys.ENTER), "- People told", Keys.ENTER);
        browser.untilText(".relais-checklists .relais-said", "2 items added.");
        browser.picture("checklists-three-en");
        browser.tabTo(".relais-tick").focused().sendKeys(Keys.SPACE);
        browser.untilText(".relais-checklists .relais-said", "“Notes written”: Done");
        browser.untilText(".relais-progress-words", "1 of 3 closed");
        browser.tabTo(".relais-items .relais-item:nth-child(2) .relais-tick");
        browser.focused().sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        browser.untilText(".relais-checklists .relais-said", "“People told” is now");
        assertThat(browser.focused().getAttribute("data-focus")).startsWith("tick:");
        browser.focused().sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_RIGHT));
        browser.until(".relais-indent-1");
        assertThat(texts()).containsExactly("Notes written", "People told", "Rollback tried");
        browser.focused().sendKeys(Keys.F2);
        browser.until(".relais-editor");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), "Everybody told");
        browser.tabTo(".relais-editor [data-member=mandatory]").focused().sendKeys(Keys.SPACE);
        browser.picture("checklists-editor-en");
        browser.tabTo(".relais-editor [type=submit]").focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-checklists .relais-said", "“Everybody told” is saved.");
        browser.untilText(".relais-mandatory-open", "1 mandatory open");
        assertThat(browser.focused().getAttribute("data-focus")).startsWith("more:");
        browser.picture("checklists-en");
        assertThat(browser.axe()).isEmpty();
    }

    @Test
    void what_does_not_apply_is_explained_and_what_is_taken_away_comes_back() {
        list("EDGE-4", "Handover", "- [ ] keys given\n- [x] alarm explained");
        browser = relais.browser().logIn("ana").open("/browse/EDGE-4");
        browser.tabTo(".relais-tick").focused().sendKeys(Keys.F2);
        browser.until(".relais-editor");
        browser.tabTo(".relais-editor [data-member=note]"); // the state is before the text, where the focus begins
        browser.script("var s = document.querySelector('.relais-editor [data-member=state]'); s.focus();");
        browser.focused().sendKeys("Not");
        browser.tabTo(".relais-editor [type=submit]").focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-editor [data-member=reason] + .error", "Say why: others will want to know.");
        assertThat(browser.focused().getAttribute("data-member")).isEqualTo("reason");
        browser.focused().sendKeys("there is no lock");
        browser.picture("checklists-reason-en");
        browser.tabTo(".relais-editor [type=submit]").focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-progress-words", "2 of 2 closed");
        browser.untilText(".relais-fold .relais-reason", "there is no lock");
        browser.tabTo(".relais-fold .relais-more").focused().sendKeys(Keys.ENTER);
        browser.until(".relais-editor");
        browser.tabTo(".relais-editor [data-does=away]").focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-checklists .relais-said", "is taken away.");
        browser.focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-checklists .relais-said", "is back.");
        browser.untilText(".relais-progress-words", "2 of 2 closed");
    }

    @Test
    void whoever_is_late_sees_both_texts_and_loses_nothing() {
        list("EDGE-2", "Both", "- [ ] one text");
        browser = relais.browser().logIn("ana").open("/browse/EDGE-2");
        browser.tabTo(".relais-tick").focused().sendKeys(Keys.F2);
        browser.until(".relais-editor");
        String id = browser.find("[data-item]").getAttribute("data-item");
        assertThat(relais.as("faye")
                        .send(
                                "PUT",
                                "/rest/relais/1.0/issues/EDGE-2/checklist-items/" + id,
                                "{\"text\": \"the text of Faÿe\"}",
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                "\"1\"")
                        .status())
                .isEqualTo(200);
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), "the text of Ana");
        browser.tabTo(".relais-editor [type=submit]").focused().sendKeys(Keys.ENTER);
        browser.until(".relais-two");
        assertThat(browser.find(".relais-two").getText()).contains("the text of Faÿe", "the text of Ana");
        browser.picture("checklists-two-texts-en");
        browser.tabTo(".relais-two [data-does=keep-mine]").focused().sendKeys(Keys.ENTER);
        browser.untilText(".relais-checklists .relais-said", "“the text of Ana” is saved.");
    }

    @Test
    void faye_works_in_french() {
        list(
                "faye",
                "EDGE-3",
                "Mise en service",
                "### Avant\n- [ ] notes écrites\n  - [ ] relues\n- [x] sauvegarde faite");
        browser = relais.browser().logIn("faye").open("/browse/EDGE-3");
        browser.untilText(".relais-progress-words", "1 sur 3 terminés");
        browser.picture("checklists-fr");
        browser.tabTo(".relais-tick").focused().sendKeys(Keys.SPACE);
        browser.untilText(".relais-checklists .relais-said", "« notes écrites » : Fait");
        browser.tabTo(".relais-more").focused().sendKeys(Keys.ENTER);
        browser.until(".relais-editor");
        browser.picture("checklists-editor-fr");
        assertThat(browser.axe()).isEmpty();
    }

    @Test
    void ben_may_look_and_is_told_so_nowhere_in_the_way() {
        Reply made = relais.as("ana")
                .post(
                        "/rest/api/2/issue",
                        "{\"fields\": {\"project\": {\"key\": \"EDGE\"}, \"summary\": \"Looked at\", \"issuetype\": {\"name\": \"Task\"}}}");
        String issue = made.json().get("key").asText();
        list(issue, "Looked at", "- [ ] seen");
        browser = relais.browser().logIn("ben").open("/browse/" + issue);
        browser.until(".relais-list");
        assertThat(browser.find(".relais-tick").isEnabled()).isFalse();
        browser.picture("checklists-reader-en");
    }
}
