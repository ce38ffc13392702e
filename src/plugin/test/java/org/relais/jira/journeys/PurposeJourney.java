package org.relais.jira.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.host.harness.Client.encoded;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.relais.host.harness.Browser;
import org.relais.host.harness.TestHost;
import org.relais.jira.edges.RunsRelais;

/** Somebody states why an issue exists, in a real browser. */
@RunsRelais
class PurposeJourney {
    private TestHost relais;
    private Browser browser;

    @BeforeEach
    void sit(TestHost host) {
        relais = host;
        browser = host.browser();
    }

    @AfterEach
    void leave() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void ana_reads_why_says_why_and_finds_it_again() {
        browser.logIn("ana").open("/browse/EDGE-1");
        assertThat(browser.find(".relais-purpose .relais-why").getText())
                .isEqualTo("So that <b>villagers</b> & schools trust the numbers");
        browser.picture("purpose-read-en");

        browser.open("/browse/EDGE-2");
        assertThat(browser.find(".relais-purpose .relais-empty").getText())
                .isEqualTo("Nobody has said yet why this issue exists.");
        browser.find(".relais-edit").click();
        browser.find(".relais-purpose textarea").sendKeys("So that nobody wakes for a false alarm");
        browser.untilText(".relais-purpose [id$=-relais-count]", "38 of 280 characters");
        browser.picture("purpose-write-en");
        browser.find(".relais-purpose button[type=submit]").click();
        browser.untilText(".relais-purpose .relais-said", "Saved.");
        assertThat(browser.find(".relais-purpose .relais-why").getText())
                .isEqualTo("So that nobody wakes for a false alarm");

        browser.open("/issues/?jql=" + encoded("Why ~ \"false alarm\""));
        assertThat(browser.text()).contains("EDGE-2");
        browser.picture("purpose-found-en");
    }

    @Test
    void faye_does_it_in_french_with_the_keyboard_alone() {
        browser.logIn("faye").open("/browse/EDGE-3");
        browser.tabTo(".relais-edit").focused().sendKeys(Keys.ENTER);
        assertThat(browser.focused().getTagName()).isEqualTo("textarea");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), "Pour que la confiance tienne 🌊".replace("🌊", "…"));
        browser.picture("purpose-write-fr");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.untilText(".relais-purpose .relais-said", "Enregistré.");
        assertThat(browser.focused().getAttribute("class")).contains("relais-edit");
        assertThat(browser.find(".relais-purpose .relais-why").getText()).isEqualTo("Pour que la confiance tienne …");
        browser.picture("purpose-read-fr");
    }

    @Test
    void a_text_that_is_too_long_stays_where_it_was_typed() {
        browser.logIn("ana").open("/browse/EDGE-4");
        browser.find(".relais-edit").click();
        browser.find(".relais-purpose textarea");
        browser.script("var t = document.querySelector('.relais-purpose textarea'); t.value = 'x'.repeat(2001);"
                + "t.dispatchEvent(new Event('input', {bubbles: true}));");
        browser.untilText(".relais-purpose [id$=-relais-count]", "1 too many");
        browser.find(".relais-purpose button[type=submit]").click();
        browser.untilText(".relais-purpose .error", "Why: at most 2,000 characters; this text has 2,001.");
        browser.picture("purpose-too-long-en");
        assertThat(browser.script("return document.querySelector('.relais-purpose textarea').value.length"))
                .isEqualTo(2_001L);
        browser.script("document.querySelector('.relais-purpose textarea').value ="
                + " document.querySelector('.relais-purpose p.relais-why').textContent");
    }

    @Test
    void whoever_comes_late_sees_both_texts_and_decides() {
        browser.logIn("ana").open("/browse/EDGE-4");
        browser.find(".relais-edit").click();
        browser.find(".relais-purpose textarea").sendKeys("Ana was here");
        String etag =
                relais.as("faye").get("/rest/relais/1.0/issues/EDGE-4/purpose").header("ETag");
        assertThat(relais.as("faye")
                        .send(
                                "PUT",
                                "/rest/relais/1.0/issues/EDGE-4/purpose",
                                "{\"why\": \"Faye was faster\"}",
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                etag)
                        .status())
                .isEqualTo(200);
        browser.find(".relais-purpose button[type=submit]").click();
        browser.untilText(".relais-two", "Somebody else wrote here in the meantime.");
        assertThat(browser.find(".relais-two").getText())
                .contains("Faye was faster")
                .contains("Ana was here");
        browser.picture("purpose-stale-en");
        browser.find(".relais-two button").click();
        browser.find(".relais-purpose button[type=submit]").click();
        browser.untilText(".relais-purpose .relais-said", "Saved.");
        assertThat(browser.find(".relais-purpose .relais-why").getText()).isEqualTo("Ana was here");
    }

    @Test
    void an_issue_is_created_with_its_why_on_the_create_screen() {
        browser.logIn("ana").open("/secure/CreateIssue!default.jspa?pid=" + project() + "&issuetype=10001");
        browser.find("[name=summary]").sendKeys("Made in a browser");
        browser.find("textarea[name=customfield_10100]").sendKeys("So that the form is tried");
        browser.untilText("[id$=-relais-count]", "25 of 280 characters");
        browser.picture("purpose-create-en");
        browser.find("[name=summary]").sendKeys(Keys.ENTER);
        browser.untilText("h1", "Made in a browser");
        assertThat(browser.find(".relais-purpose .relais-why").getText()).isEqualTo("So that the form is tried");
    }

    @Test
    void the_adviser_speaks_beside_the_field_in_the_readers_language_and_stops_nobody() {
        browser.logIn("faye").open("/secure/CreateIssue!default.jspa?pid=" + project() + "&issuetype=10001");
        browser.find("textarea[name=customfield_10100]").sendKeys("Ajouter un bouton sur l’écran des factures");
        browser.untilText(".relais-advice", "comment plutôt que pourquoi (Ajouter, bouton)");
        browser.picture("purpose-advice-fr");
    }

    @Test
    void what_the_adviser_says_of_a_saved_why_stays_in_the_panel() {
        String issue = relais.as("ana")
                .post(
                        "/rest/api/2/issue",
                        "{\"fields\": {\"project\": {\"key\": \"EDGE\"}, \"issuetype\": {\"id\": \"10001\"},"
                                + " \"summary\": \"Invoices\"}}")
                .json()
                .get("key")
                .asText();
        browser.logIn("ana").open("/browse/" + issue);
        browser.find(".relais-purpose .relais-edit").sendKeys(Keys.ENTER);
        browser.find(".relais-purpose textarea").sendKeys("Add a button to the invoice screen");
        browser.untilText(".relais-purpose form .relais-advice", "how rather than why (Add, button)");
        browser.find(".relais-purpose textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.untilText(".relais-purpose .relais-said", "Saved.");
        assertThat(browser.find(".relais-shown-advice").getText()).contains("how rather than why");
        browser.picture("purpose-advice-en");
        browser.open("/browse/" + issue);
        assertThat(browser.find(".relais-shown-advice").getText()).contains("how rather than why");
    }

    private long project() {
        return relais.host()
                .database()
                .jdbc()
                .sql("select id from project where project_key = 'EDGE'")
                .query(Long.class)
                .single();
    }
}
