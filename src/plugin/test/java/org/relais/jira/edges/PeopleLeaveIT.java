package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.edges.EchoScene.until;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** Seats are offered, and people hear of it; people leave, and what they leave behind is seen to. */
class PeopleLeaveIT {
    private static final String NODES = "/rest/relais/1.0/circles/nodes/";
    private static final String ANONYMIZATION = "/rest/api/2/user/anonymization";

    @Test
    void whoever_is_offered_a_seat_hears_of_it_and_whoever_leaves_is_forgotten_but_for_what_was(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home.resolve("host")))) {
            Session admin = relais.logIn("admin").unlockAdministration("admin");
            Arrangement.roles(relais, admin);
            offered(relais);
            texts(relais, admin);
            leaves(relais, admin);
        }
    }

    private static void offered(TestHost relais) {
        Reply offer = relais.as("admin").post(NODES + "press/seats", "{\"person\": \"faye\", \"why\": \"She writes\"}");
        assertThat(offer.status()).as(offer.body()).isEqualTo(201);
        relais.clock().forward(Duration.ofMinutes(6));
        until(() -> !waiting(relais, "faye").isEmpty());
        assertThat(waiting(relais, "faye"))
                .contains(
                        "Le mandat que Ana tient dans « Puits » se termine le 10 décembre 2026. Dites ensemble s’il continue, et qui reprend son travail.")
                .contains(
                        "Un siège dans « Presse » vous est proposé. Rien n’est à vous tant que vous n’avez pas dit oui.");
        assertThat(relais.logIn("faye")
                        .get("/secure/RelaisMine!default.jspa")
                        .html()
                        .select(".relais-waiting a")
                        .eachAttr("href"))
                .anyMatch(address -> address.endsWith("/secure/RelaisMyRoles!default.jspa"));
        assertThat(waiting(relais, "ana"))
                .singleElement()
                .isEqualTo("Your term in “Wells” ends on December 10, 2026."
                        + " Say with your circle whether it goes on, and who takes up its work.");
    }

    private static List<String> waiting(TestHost relais, String person) {
        return relais.logIn(person)
                .get("/secure/RelaisMine!default.jspa")
                .html()
                .select(".relais-waiting a")
                .eachText();
    }

    private static void leaves(TestHost relais, Session admin) {
        assertThat(relais.as("ben")
                        .put("/rest/relais/1.0/hours/mine", "{\"zone\": \"Europe/Berlin\"}", "If-Match", "*")
                        .status())
                .isBetween(200, 428);
        Reply before = relais.as("admin").get(ANONYMIZATION + "?userKey=ben");
        assertThat(before.status()).as(before.body()).isEqualTo(200);
        assertThat(kept(before, "ANONYMIZE")).contains(1);
        assertThat(relais.as("ana").get(ANONYMIZATION + "?userKey=ben").status())
                .isEqualTo(403);
        assertThat(relais.as("admin")
                        .post(ANONYMIZATION, "{\"userKey\": \"ben\"}")
                        .status())
                .isEqualTo(202);
        JsonNode seats = relais.as("ana").get(NODES + "keys/seats").json();
        assertThat(seats.at("/seats/0/person").asText()).as("the seat stays").isEqualTo("ben");
        Reply page = admin.get("/secure/RelaisRole.jspa?id=keys");
        assertThat(page.html().select("h2 + p .aui-lozenge").text())
                .as("nobody holds it")
                .contains("Vacant");
        relais.clock().forward(Duration.ofMinutes(6));
        // she leads the circle to which it falls
        until(() ->
                waiting(relais, "faye").stream().anyMatch(said -> said.startsWith("Plus personne ne tient « Clés »")));
        assertThat(relais.as("admin")
                        .post(ANONYMIZATION, "{\"userKey\": \"ben\"}")
                        .status())
                .as("it can be done again")
                .isEqualTo(202);
    }

    /** What somebody wrote into the log is listed under their key, and taken away one by one. */
    private static void texts(TestHost relais, Session admin) {
        String clause = "{\"type\": \"accountability\", \"text\": \"Locks\", \"why\": \"Ada is on sick leave\"}";
        assertThat(relais.as("admin").post(NODES + "keys/clauses", clause).status())
                .isEqualTo(201);
        Reply log = admin.get("/secure/admin/RelaisCircles.jspa?by=admin");
        var redact = log.html().select("form[action=RelaisCircles!redact.jspa]");
        assertThat(log.html().select("#relais-circle-log + form + table").text())
                .contains("Ada is on sick leave");
        String revision = redact.get(0).select("input[name=revision]").attr("value");
        Map<String, String> form = Map.of("by", "admin", "revision", revision);
        assertThat(admin.submit("/secure/admin/RelaisCircles!redact.jspa", form).body())
                .doesNotContain("Ada is on sick leave");
        assertThat(admin.submit("/secure/admin/RelaisCircles!redact.jspa", form)
                        .html()
                        .select("[role=alert]")
                        .text())
                .isEqualTo("There is no such text any more.");
        assertThat(relais.as("ana").get(NODES + "keys/log").body()).doesNotContain("Ada is on sick leave");
    }

    private static List<Integer> kept(Reply reply, String fate) {
        return StreamSupport.stream(reply.json().at("/affectedEntities/" + fate).spliterator(), false)
                .map(one -> one.get("numberOfOccurrences").asInt())
                .toList();
    }
}
