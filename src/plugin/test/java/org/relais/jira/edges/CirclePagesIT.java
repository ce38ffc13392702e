package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** The pages of circles, as the browser gets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
public class CirclePagesIT {
    private TestHost relais;

    @BeforeAll
    void begin(@TempDir Path home) throws IOException {
        relais = Relais.start(Relais.options(home.resolve("host")));
        takeIn(relais);
    }

    /** The structure of pages.json, as an administrator takes it in. */
    public static void takeIn(TestHost relais) throws IOException {
        Reply taken = relais.as("admin")
                .post("/rest/relais/1.0/circles/file", Files.readString(Path.of("test/resources/circle/pages.json")));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    }

    @AfterAll
    void end() {
        relais.close();
    }

    private Document page(String username, String path) {
        Reply reply = relais.as(username).get("/secure/" + path);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.html();
    }

    @Test
    void the_map_lists_every_role_after_its_circle_and_nothing_that_is_hidden() {
        JsonNode map = relais.as("ana").get("/rest/relais/1.0/circles/map").json();
        assertThat(map.at("/nodes").findValuesAsText("name"))
                .containsExactly("Clean Water", "Night watch", "Pumps", "Sensors");
        assertThat(map.at("/nodes").findValuesAsText("parent")).containsExactly("-1", "0", "0", "0");
        assertThat(map.at("/nodes/0/kind").asText()).isEqualTo("Circle");
        assertThat(map.at("/nodes/1/vacant").asBoolean()).isTrue();
        assertThat(map.at("/nodes/3/mine").asBoolean()).isTrue();
        assertThat(map.at("/nodes/3/vacant").isMissingNode()).isTrue();
        assertThat(relais.as("ben")
                        .get("/rest/relais/1.0/circles/map")
                        .json()
                        .at("/nodes")
                        .findValuesAsText("name"))
                .contains("Hidden audit");
        assertThat(relais.as("faye").get("/rest/relais/1.0/circles/map").body()).contains("Pompes à eau");
    }

    @Test
    void before_the_first_change_there_was_nothing_and_a_day_that_is_none_is_said() {
        JsonNode before = relais.as("ana")
                .get("/rest/relais/1.0/circles/map?on=2020-02-29")
                .json();
        assertThat(before.get("nodes")).isEmpty();
        Reply wrong = relais.as("ana").get("/rest/relais/1.0/circles/map?on=2021-02-29");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().get("field").asText()).isEqualTo("on");
        assertThat(page("ana", "RelaisCircleMap.jspa?on=yesterday")
                        .select("[role=alert]")
                        .text())
                .contains("2026-03-31");
        assertThat(relais.as("ana")
                        .get("/secure/RelaisRole.jspa?id=sensors&on=2020-02-29")
                        .body())
                .as("the role was not there then")
                .contains("There is no such role or circle");
    }

    @Test
    void the_list_finds_without_accents_and_shows_who_holds_what() {
        Document found = page("faye", "RelaisCircleList.jspa?q=pompes+a");
        assertThat(found.select("tbody tr")).hasSize(1);
        assertThat(found.select("tbody td").eachText())
                .startsWith("Pompes à eau", "Rôle", "Eau propre")
                .last()
                .asString()
                .isEqualTo("Vacant Revient au premier lien de Eau propre : Ana");
        assertThat(page("ana", "RelaisCircleList.jspa?vacant=true")
                        .select("tbody a")
                        .eachText())
                .containsExactly("Night watch", "Pumps");
        assertThat(page("ana", "RelaisCircleList.jspa?q=audit").text()).contains("Nothing was found.");
        assertThat(page("ana", "RelaisCircleList.jspa?start=99999&q=%3Cscript%3E")
                        .select("input[name=q]")
                        .first()
                        .attr("value"))
                .isEqualTo("<script>");
    }

    @Test
    void a_role_shows_all_that_is_said_of_it_and_what_its_circle_agreed() {
        Document page = page("ana", "RelaisRole.jspa?id=sensors");
        assertThat(page.select("h1").text()).isEqualTo("Sensors Role");
        assertThat(page.select(".relais-path a").eachText()).containsExactly("Clean Water");
        assertThat(page.text())
                .contains(
                        "Every well reports at night",
                        "Reads the levels",
                        "North",
                        "Announce and wait",
                        "from Clean Water")
                .contains("Due")
                .contains("says so <b>first</b> and waits");
        assertThat(page.select("#clause-levels").text()).isEqualTo("Accountability");
        assertThat(relais.as("ana").get("/secure/RelaisRole.jspa?id=audit").body())
                .as("what is hidden and what is not there look the same")
                .isEqualTo(relais.as("ana")
                        .get("/secure/RelaisRole.jspa?id=nowhere")
                        .body());
        assertThat(relais.as("ana").get("/secure/RelaisRole.jspa?id=%3Cimg%3E").status())
                .isEqualTo(200);
    }

    @Test
    void the_log_and_two_days_side_by_side_show_what_changed() {
        Document page = page("ana", "RelaisCircleChanges.jspa?from=2020-01-01&to=");
        assertThat(page.select(".relais-differences tbody tr").size()).isGreaterThan(6);
        assertThat(page.select(".relais-differences").text()).contains("Every well reports at night");
        assertThat(page.text()).doesNotContain("Hidden audit");
        assertThat(page("ana", "RelaisCircleChanges.jspa?from=2020-01-01&to=2020-01-02")
                        .text())
                .contains("Nothing changed between these two days.");
        assertThat(page("ana", "RelaisCircleChanges.jspa?from=x&to=y")
                        .select("[role=alert]")
                        .text())
                .contains("2026-03-31");
    }

    @Test
    void whoever_is_not_logged_in_sees_no_page_of_circles() {
        for (String page :
                new String[] {"RelaisCircleMap", "RelaisCircleList", "RelaisMyRoles", "RelaisCircleChanges"}) {
            assertThat(relais.as(null).get("/secure/" + page + ".jspa").body())
                    .as(page)
                    .doesNotContain("relais-tabs");
        }
        assertThat(relais.as(null).get("/rest/relais/1.0/circles/map").status()).isEqualTo(401);
    }

    @Test
    void yes_makes_a_role_ones_own_and_it_can_be_given_back() {
        Session faye = relais.logIn("faye");
        Document page = faye.get("/secure/RelaisMyRoles.jspa").html();
        assertThat(page.select("form[action=RelaisMyRoles!accept.jspa]")).hasSize(1);
        Map<String, String> offer = Map.of("node", "pumps", "seat", "p-faye");
        assertThat(faye.post("/secure/RelaisMyRoles!accept.jspa", offer).status())
                .as("without the token nothing happens")
                .isEqualTo(403);
        assertThat(mine("faye")).isEmpty();
        assertThat(faye.submit("/secure/RelaisMyRoles!accept.jspa", offer).status())
                .isIn(200, 302, 303);
        assertThat(mine("faye")).containsExactly("Pompes à eau");
        Document held = faye.get("/secure/RelaisMyRoles.jspa").html();
        assertThat(held.select("form[action=RelaisMyRoles!accept.jspa]")).isEmpty();
        String version = held.select("form[action=RelaisMyRoles!leave.jspa] input[name=version]")
                .val();
        Map<String, String> seat = Map.of("node", "pumps", "seat", "p-faye", "version", version);
        assertThat(relais.logIn("ben")
                        .submit("/secure/RelaisMyRoles!leave.jspa", seat)
                        .html()
                        .select("[role=alert]")
                        .text())
                .as("nobody gives back what is another’s, and hears who could")
                .contains("Clean Water");
        assertThat(faye.submit("/secure/RelaisMyRoles!leave.jspa", seat).status())
                .isIn(200, 302, 303);
        assertThat(mine("faye")).isEmpty();
        assertThat(faye.submit("/secure/RelaisMyRoles!leave.jspa", Map.of("node", "<", "seat", "x", "version", "y"))
                        .html()
                        .select("[role=alert]"))
                .hasSize(1);
    }

    private List<String> mine(String username) {
        List<String> names = new ArrayList<>();
        relais.as(username)
                .get("/rest/relais/1.0/circles/map")
                .json()
                .get("nodes")
                .forEach(node -> {
                    if (node.has("mine")) names.add(node.get("name").asText());
                });
        return names;
    }
}
