package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** A large file costs few statements, and the page takes it in either shape. */
@RunsRelais
class CircleImportIT {
    private static final String FILE = "/rest/relais/1.0/circles/file";

    private static final String SMALL =
            "{\"format\": \"relais-circles\", \"version\": 1, \"nodes\": [{\"id\": \"small\", \"name\": \"Small\"}]}";

    private final TestHost relais;

    CircleImportIT(TestHost relais) {
        this.relais = relais;
    }

    @Test
    void a_thousand_roles_cost_few_statements_and_a_second_time_none_is_written() {
        Reply first = relais.as("admin").counting().post(FILE + "?ticket=t-1", large(1_000));
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().at("/counts/node/added").asInt()).isEqualTo(1_000);
        assertThat(own(first)).isBetween(1, 30);
        Reply again = relais.as("admin").counting().post(FILE, large(1_000));
        assertThat(again.json().at("/counts/seat/same").asInt()).isEqualTo(2_000);
        assertThat(again.json().get("revision")).isEqualTo(first.json().get("revision"));
        assertThat(own(again)).isBetween(1, 10);
    }

    private static int own(Reply reply) {
        return reply.statements().getOrDefault("org.relais.jira", 0);
    }

    @Test
    void how_far_an_import_is_nobody_knows_once_it_ended_and_only_administrators_may_ask() {
        assertThat(relais.as("admin").post(FILE + "?ticket=t-2", SMALL).status())
                .isEqualTo(200);
        assertThat(relais.as("admin").get(FILE + "/progress/t-2").status()).isEqualTo(404);
        assertThat(relais.as("ana").get(FILE + "/progress/t-2").status()).isEqualTo(403);
    }

    @Test
    void the_page_exports_and_takes_in_a_table_as_well() {
        Session admin = relais.logIn("admin").unlockAdministration("admin");
        Reply page = admin.get("/secure/admin/RelaisCircles.jspa");
        assertThat(page.html().select("#relais-circle-export-csv").attr("href")).endsWith("circles/file?format=csv");
        assertThat(page.html().select("input[type=file]")).hasSize(1);
        Reply table = relais.as("admin").get(FILE + "?format=csv");
        assertThat(table.body()).startsWith("kind,id,");
        Reply looked = admin.post(
                "/secure/admin/RelaisCircles!check.jspa",
                Map.of(
                        "atl_token",
                        admin.token(),
                        "file",
                        "kind,id,node,type,language,name,text,person,focus,since,until,more\n"
                                + "node,from-table,,,,From a table,So that it works,,,,,\n"));
        assertThat(looked.html().select("#relais-circle-counts tbody tr").get(0).text())
                .isEqualTo("Roles and circles 1 0 0 0");
    }

    private static String large(int roles) {
        String nodes = IntStream.range(0, roles).mapToObj(CircleImportIT::node).collect(Collectors.joining(","));
        return "{\"format\": \"relais-circles\", \"version\": 1, \"people\": [{\"id\": \"ana\", \"username\": \"ana\"},"
                + " {\"id\": \"faye\", \"username\": \"faye\"}], \"nodes\": [" + nodes + "]}";
    }

    private static String node(int i) {
        return "{\"id\": \"thousand:" + i + "\", \"name\": \"Role " + i + "\", \"parent\": "
                + (i == 0 ? "null" : "\"thousand:" + (i - 1) / 8 + "\"")
                + ", \"clauses\": [{\"type\": \"accountability\", \"text\": \"Keeps " + i + "\"}]"
                + ", \"seats\": [{\"person\": \"ana\"}, {\"person\": \"faye\", \"capacity\": \"support\"}]}";
    }
}
