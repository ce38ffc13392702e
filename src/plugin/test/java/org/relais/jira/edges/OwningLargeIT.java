package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.host.harness.Client.encoded;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** What the panel costs does not grow with the organisation: 2,000 roles more, with 10,000 seats. */
class OwningLargeIT {
    private static final int ROLES = 2_000;
    private static final int IN_A_CIRCLE = 20;

    @Test
    void the_panel_costs_at_most_four_statements_of_ours_however_large_the_organisation_is(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home.resolve("host")))) {
            Session admin = relais.logIn("admin").unlockAdministration("admin");
            String owning = Arrangement.roles(relais, admin).get(0);
            own(relais, owning, "wells");
            int small = statements(relais);
            Reply grown = relais.as("admin").post("/rest/relais/1.0/circles/file", large());
            assertThat(grown.status()).as(grown.body()).isEqualTo(200);
            assertThat(statements(relais)).isEqualTo(small);
            own(relais, owning, "big:1999");
            assertThat(statements(relais)).isEqualTo(small).isBetween(1, 4);
            Reply found =
                    relais.as("ana").get("/rest/api/2/search?jql=" + encoded("issue in ownedBy(\"big:0\", recursive)"));
            assertThat(found.json().get("issues")).hasSize(1);
        }
    }

    private static void own(TestHost relais, String owning, String role) {
        assertThat(relais.as("faye")
                        .put("/rest/api/2/issue/EDGE-1", "{\"fields\": {\"" + owning + "\": \"" + role + "\"}}")
                        .status())
                .isEqualTo(204);
    }

    private static int statements(TestHost relais) {
        relais.as("ana").get("/browse/EDGE-1"); // what is read once is read now
        Reply page = relais.as("ana").counting().get("/browse/EDGE-1");
        assertThat(page.html().select(".relais-owner")).hasSize(1);
        Map<String, Integer> counts = page.statements();
        return counts.getOrDefault("org.relais.jira", 0);
    }

    private static String large() {
        String nodes = IntStream.range(0, ROLES).mapToObj(OwningLargeIT::node).collect(Collectors.joining(","));
        return "{\"format\": \"relais-circles\", \"version\": 1, \"people\": [{\"id\": \"ana\", \"username\": \"ana\"},"
                + " {\"id\": \"faye\", \"username\": \"faye\"}], \"nodes\": [" + nodes + "]}";
    }

    private static String node(int i) {
        String parent = i == 0 ? "null" : "\"big:" + i / IN_A_CIRCLE + "\"";
        if (i > 0 && i < IN_A_CIRCLE) parent = "\"big:0\"";
        String seats = IntStream.range(0, 5)
                .mapToObj(seat -> "{\"person\": \"" + (seat % 2 == 0 ? "ana" : "faye")
                        + "\", \"capacity\": \"member\", \"focus\": \"part " + seat + "\"}")
                .collect(Collectors.joining(","));
        return "{\"id\": \"big:" + i + "\", \"parent\": " + parent + ", \"name\": \"Big " + i + "\", \"seats\": ["
                + seats + "]}";
    }
}
