package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.host.harness.Client.encoded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Reply;
import org.relais.host.harness.TestHost;
import org.relais.host.mail.Outbox;

/** From the end of an issue to what those who worked on it read: one story, in its order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EchoIT {
    private static final String NASTY = "It <img src=x onerror=alert(1)> rang & rang";

    private EchoScene scene;
    private TestHost relais;

    @BeforeAll
    void begin(@TempDir Path home) {
        scene = new EchoScene(home);
        relais = scene.host();
    }

    @AfterAll
    void end() {
        scene.close();
    }

    @Test
    @Order(1)
    void whoever_reported_it_gets_one_mail_that_tells_nothing_of_the_issue() {
        assertThat(relais.as("faye")
                        .post("/rest/api/2/issue/EDGE-1/comment", "{\"body\": \"I looked after it\"}")
                        .status())
                .isEqualTo(201);
        scene.move("ana", "EDGE-1", "done");
        scene.move("faye", "EDGE-3", "done");
        relais.clock().forward(Duration.ofHours(23));
        EchoScene.pause(3_000);
        assertThat(scene.questions("ana@example.com")).as("not a day yet").isEmpty();
        scene.aDayLater();
        scene.link("ana@example.com");
        Outbox.Message english = scene.questions("ana@example.com").get(0);
        assertThat(english.mimeType()).startsWith("text/plain");
        assertThat(english.subject()).isEqualTo("Did it work, for you?");
        assertThat(english.body() + english.subject())
                .contains("Something that was done for you")
                .doesNotContain("EDGE", "wells", "villagers", "Ana");
        scene.link("faye@example.com");
        Outbox.Message french = scene.questions("faye@example.com").get(0);
        assertThat(french.subject()).startsWith("Cela a-t-il marché, pour vous");
        assertThat(french.body()).contains("s’est terminé le").doesNotContain("EDGE", "Hidden");
        scene.aDayLater();
        EchoScene.pause(4_000);
        assertThat(scene.questions("ana@example.com")).as("once").hasSize(1);
        assertThat(scene.questions("faye@example.com")).hasSize(1);
    }

    @Test
    @Order(2)
    void jql_finds_what_nobody_confirmed_for_those_alone_who_may_see_it() {
        assertThat(found("ana", "issue in outcomeUnconfirmed()")).containsExactly("EDGE-1");
        assertThat(found("faye", "issue in outcomeUnconfirmed(EDGE)")).containsExactlyInAnyOrder("EDGE-1", "EDGE-3");
        assertThat(found("cy", "issue in outcomeUnconfirmed()")).isEmpty();
        Reply hidden = search("cy", "issue in outcomeUnconfirmed(EDGE)");
        Reply absent = search("cy", "issue in outcomeUnconfirmed(NOPE)");
        assertThat(hidden.status()).isEqualTo(400);
        assertThat(hidden.body().replace("EDGE", "NOPE")).isEqualTo(absent.body());
        assertThat(search("ana", "issue in outcomeUnconfirmed(EDGE, EDGE)").status())
                .isEqualTo(400);
    }

    @Test
    @Order(3)
    void the_link_opens_the_question_for_everyone_as_often_as_it_is_followed_and_gives_nothing_away() {
        String link = scene.link("ana@example.com");
        for (int i = 0; i < 3; i++) {
            Reply page = relais.as(null).get(link);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Cache-Control")).contains("no-store");
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
            Document html = page.html();
            assertThat(html.selectFirst("html").attr("lang")).startsWith("en");
            assertThat(html.select("input[name=verdict]").eachAttr("value")).containsExactly("yes", "partly", "no");
            assertThat(html.text()).contains("Did it work, for you?").doesNotContain("EDGE", "wells", "villagers");
            assertThat(html.select("script")).isEmpty();
            String style = html.select("link[rel=stylesheet]").attr("href").replaceFirst("^/jira", "");
            assertThat(relais.as(null).get(style).status()).isEqualTo(200);
        }
        Document french = relais.as(null)
                .with("Accept-Language", "fr-FR,fr;q=0.9")
                .get(link)
                .html();
        assertThat(french.selectFirst("html").attr("lang")).startsWith("fr");
        assertThat(french.text()).contains("Cela a-t-il marché, pour vous").contains("Envoyer ma réponse");
        assertThat(relais.as("faye").get(link).html().text())
                .as("whoever is logged in reads their own language")
                .contains("Envoyer ma réponse");
        Reply cut = relais.as(null).get(link.substring(0, link.length() - 1));
        assertThat(cut.status()).isEqualTo(404);
        assertThat(cut.html().text()).contains("This link leads nowhere");
        assertThat(relais.as(null).get("/plugins/servlet/relais/echo/").status())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void what_is_wrong_is_said_and_nothing_that_was_typed_is_lost() {
        String link = scene.link("ana@example.com");
        Reply nothingChosen = send(link, null, NASTY);
        assertThat(nothingChosen.status()).isEqualTo(400);
        assertThat(nothingChosen.html().select("[role=alert]").text()).isEqualTo("Choose one of the three answers.");
        assertThat(nothingChosen.html().select("textarea[name=words]").val()).isEqualTo(NASTY);
        assertThat(nothingChosen.html().select("img")).isEmpty();
        String long_ = "é".repeat(2_001);
        Reply tooLong = send(link, "no", long_);
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.html().select("[role=alert]").text())
                .contains("2,000")
                .contains("2,001");
        assertThat(tooLong.html().select("textarea[name=words]").val()).isEqualTo(long_);
        assertThat(tooLong.html().select("input[checked]").attr("value")).isEqualTo("no");
        assertThat(tooLong.html().select("textarea").attr("aria-invalid")).isEqualTo("true");
        assertThat(send(link, "perhaps", "a").status()).isEqualTo(400);
        assertThat(send(link, "no", "a\u0000b").status()).isEqualTo(400);
        assertThat(send(link, "no", "x".repeat(70_000)).status()).isEqualTo(413);
        assertThat(relais.as(null).get(link).status()).as("still open").isEqualTo(200);
        assertThat(relais.as(null).send("PUT", link, "verdict=no").status()).isIn(401, 403, 405);
    }

    @Test
    @Order(5)
    void one_answer_is_taken_and_the_second_finds_its_words_kept_on_the_page_alone() {
        String link = scene.link("ana@example.com");
        Reply taken = send(link, "no", NASTY);
        assertThat(taken.status()).isEqualTo(303);
        assertThat(taken.header("Location")).endsWith("?said=thanks");
        Reply thanks = relais.as(null).get(link + "?said=thanks");
        assertThat(thanks.status()).isEqualTo(200);
        assertThat(thanks.html().text()).contains("Thank you");
        Reply second = send(link, "yes", "It works after all");
        assertThat(second.status()).isEqualTo(410);
        assertThat(second.html().text()).contains("This question was answered");
        assertThat(second.html().select("textarea").val()).isEqualTo("It works after all");
        assertThat(relais.as(null).get(link).status()).isEqualTo(410);
    }

    @Test
    @Order(6)
    void the_panel_says_it_to_whoever_sees_the_issue_and_nothing_of_it_is_markup() {
        EchoScene.until(() -> !panel("ben").isEmpty());
        Document page = relais.as("ben").get("/browse/EDGE-1").html();
        assertThat(page.select(".relais-outcome").attr("data-verdict")).isEqualTo("no");
        assertThat(page.select(".relais-outcome-sentence").text())
                .startsWith("It did not work, says someone whom it was for (");
        assertThat(page.select(".relais-outcome blockquote").text()).isEqualTo(NASTY);
        assertThat(page.select(".relais-outcome img")).isEmpty();
        assertThat(panel("faye").text()).contains("Cela n’a pas marché");
        assertThat(panel("ana").text()).doesNotContain("Ana");
    }

    @Test
    @Order(7)
    void it_costs_the_view_one_statement_and_none_where_nobody_is_asked() {
        relais.as("ana").get("/browse/EDGE-1");
        int asked = own("EDGE-1");
        scene.settings(Map.of("option-echo", "off"));
        relais.as("ana").get("/browse/EDGE-1");
        int silent = own("EDGE-1");
        assertThat(silent)
                .as("whether circles changed, and whether there are checklists")
                .isLessThanOrEqualTo(2);
        assertThat(asked).isEqualTo(silent + 1);
        scene.settings(Map.of("option-echo", "on"));
    }

    @Test
    @Order(8)
    void whoever_worked_on_it_reads_it_on_my_relay_and_whoever_said_it_does_not() {
        String mine = "/secure/RelaisMine!default.jspa";
        EchoScene.until(() -> relais.logIn("faye").get(mine).html().text().contains("EDGE-1"));
        assertThat(relais.logIn("faye")
                        .get(mine)
                        .html()
                        .select(".relais-waiting")
                        .text())
                .contains("n’a pas marché");
        assertThat(relais.logIn("ana").get(mine).html().text()).doesNotContain("EDGE-1");
    }

    @Test
    @Order(9)
    void rest_says_how_it_stands_to_whoever_may_see_the_issue_and_never_whom_it_came_from() {
        Reply answered = relais.as("ben").get(echo("EDGE-1"));
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.json().get("state").asText()).isEqualTo("answered");
        assertThat(answered.json().at("/answer/verdict").asText()).isEqualTo("no");
        assertThat(answered.json().at("/answer/words").asText()).isEqualTo(NASTY);
        assertThat(answered.body()).doesNotContain("ana");
        assertThat(relais.as("faye").get(echo("EDGE-3")).json().get("state").asText())
                .isEqualTo("asked");
        assertThat(relais.as("ana").get(echo("EDGE-2")).json().get("state").asText())
                .isEqualTo("none");
        assertThat(relais.as("cy").get(echo("EDGE-1")).body())
                .isEqualTo(relais.as("cy").get(echo("EDGE-999")).body());
        assertThat(relais.as("cy").get(echo("EDGE-1")).status()).isEqualTo(404);
        assertThat(relais.as(null).get(echo("EDGE-1")).status()).isEqualTo(401);
    }

    @Test
    @Order(10)
    void an_answer_that_is_yes_leaves_the_list_and_any_other_stays() {
        String link = scene.link("faye@example.com");
        assertThat(send(link, "yes", "").status()).isEqualTo(303);
        assertThat(found("faye", "issue in outcomeUnconfirmed()")).containsExactly("EDGE-1");
    }

    @Test
    @Order(11)
    void an_administrator_chooses_whom_to_ask_and_lets_the_question_quote_the_issue() {
        assertThat(relais.logIn("ana").get("/secure/admin/RelaisEcho.jspa").status())
                .isEqualTo(403);
        Document page = scene.admin().get("/secure/admin/RelaisEcho.jspa").html();
        assertThat(page.select("#relais-echo-address").text()).contains(EchoScene.BASE);
        assertThat(page.select("input[name=text][checked]").attr("value")).isEqualTo("off");
        assertThat(scene.decide("customfield_10100", "off").html().text())
                .as("a purpose names nobody")
                .contains("Choose one of the values below");
        assertThat(scene.admin()
                        .post("/secure/admin/RelaisEcho!save.jspa", Map.of("field", "", "text", "on", "sequence", "0"))
                        .status())
                .as("without a token")
                .isEqualTo(403);
        assertThat(scene.decide(EchoScene.FIELD, "on").html().select(".aui-message-success"))
                .hasSize(1);
        scene.move("ana", "EDGE-4", "done");
        scene.aDayLater();
        String link = scene.link(EchoScene.STRANGER);
        assertThat(scene.questions(EchoScene.STRANGER).get(0).body()).contains("EDGE-4 Two write at once");
        assertThat(relais.as(null).get(link).html().select("dd").text()).contains("EDGE-4 Two write at once");
        assertThat(scene.decide(EchoScene.FIELD, "off").status()).isEqualTo(200);
        assertThat(relais.as(null).get(link).html().text()).doesNotContain("EDGE-4");
    }

    @Test
    @Order(12)
    void a_question_about_an_issue_that_was_reopened_is_closed() {
        String link = scene.link(EchoScene.STRANGER);
        assertThat(relais.as(null).get(link).status()).isEqualTo(200);
        scene.move("ana", "EDGE-4", "indeterminate");
        Reply over = relais.as(null).get(link);
        assertThat(over.status()).isEqualTo(410);
        assertThat(over.html().text()).contains("This question is closed");
        assertThat(send(link, "yes", "").status()).isEqualTo(410);
    }

    @Test
    @Order(13)
    void health_says_whether_links_lead_somewhere() {
        assertThat(health().select("li[data-level=good]").text()).contains(EchoScene.BASE);
        relais.host().publish(null);
        assertThat(health().select("li[data-level=problem]").text()).contains("localhost");
        relais.host().publish(EchoScene.BASE);
    }

    private Element health() {
        return scene.admin().get("/secure/admin/RelaisHealth.jspa").html().selectFirst("#relais-health-echo");
    }

    private Elements panel(String who) {
        return relais.as(who).get("/browse/EDGE-1").html().select(".relais-outcome");
    }

    private int own(String issue) {
        return relais.as("ana").counting().get("/browse/" + issue).statements().getOrDefault("org.relais.jira", 0);
    }

    private Reply send(String link, String verdict, String words) {
        String body = (verdict == null ? "" : "verdict=" + verdict + "&") + "words=" + encoded(words);
        return relais.as(null).send("POST", link, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private Reply search(String who, String jql) {
        return relais.as(who).get("/rest/api/2/search?jql=" + encoded(jql));
    }

    private List<String> found(String who, String jql) {
        Reply reply = search(who, jql);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("issues").findValuesAsText("key").stream()
                .filter(key -> key.startsWith("EDGE-"))
                .toList();
    }

    private static String echo(String issue) {
        return "/rest/relais/1.0/issues/" + issue + "/echo";
    }
}
