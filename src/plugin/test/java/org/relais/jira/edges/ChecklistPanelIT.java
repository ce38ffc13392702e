package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Reply;
import org.relais.host.harness.TestHost;

/** What the panel of checklists shows, and what it costs. */
class ChecklistPanelIT {
    private static final String LISTS = "/rest/relais/1.0/issues/EDGE-1/checklists";

    @Test
    void the_panel_costs_at_most_three_statements_of_ours_however_many_items_there_are(@TempDir Path home)
            throws Exception {
        try (TestHost relais = Relais.start(Relais.options(home.resolve("host")))) {
            int before = statements(relais);
            begin(relais, "First", 5);
            int small = statements(relais) - before;
            begin(relais, "Second", 195);
            assertThat(statements(relais) - before).isEqualTo(small).isLessThanOrEqualTo(2);
            JsonNode one = board(relais).at("/lists/0/items/0");
            Reply named = relais.as("ana")
                    .send(
                            "PUT",
                            "/rest/relais/1.0/issues/EDGE-1/checklist-items/"
                                    + one.get("id").asText(),
                            "{\"who\": [{\"username\": \"ben\"}], \"state\": \"in-progress\"}",
                            "Content-Type",
                            "application/json",
                            "If-Match",
                            "\"1\"");
            assertThat(named.status()).as(named.body()).isEqualTo(200);
            assertThat(statements(relais) - before).isLessThanOrEqualTo(3);
            assertThat(panel(relais, "ben").attr("data-mine")).contains("person:ben");
        }
    }

    private static void begin(TestHost relais, String name, int count) {
        String items = IntStream.range(0, count)
                .mapToObj(i -> "{\"text\": \"item " + i + "\", \"note\": \"a note\"}")
                .collect(Collectors.joining(","));
        Reply made = relais.as("ana").post(LISTS, "{\"name\": \"" + name + "\", \"items\": [" + items + "]}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    private static int statements(TestHost relais) {
        relais.as("ana").get("/browse/EDGE-1"); // what is read once is read now
        Reply page = relais.as("ana").counting().get("/browse/EDGE-1");
        assertThat(page.html().select(".relais-checklists")).hasSize(1);
        Map<String, Integer> counts = page.statements();
        return counts.getOrDefault("org.relais.jira", 0);
    }

    private static Element panel(TestHost relais, String who) {
        return relais.as(who).get("/browse/EDGE-1").html().selectFirst(".relais-checklists");
    }

    private static JsonNode board(TestHost relais) throws Exception {
        return new JsonMapper().readTree(panel(relais, "ana").attr("data-board"));
    }

    @Test
    void what_is_open_comes_first_with_the_page_and_what_was_typed_is_escaped(@TempDir Path home) throws Exception {
        try (TestHost relais = Relais.start(Relais.options(home.resolve("host")))) {
            begin(relais, "\\\"><script>alert(1)</script>", 250);
            JsonNode board = board(relais);
            assertThat(board.at("/lists/0/total").asInt()).isEqualTo(250);
            assertThat(board.at("/lists/0/items")).hasSize(200);
            JsonNode first = board.at("/lists/0/items/0");
            relais.as("ana")
                    .send(
                            "PUT",
                            "/rest/relais/1.0/issues/EDGE-1/checklist-items/"
                                    + first.get("id").asText(),
                            "{\"state\": \"done\"}",
                            "Content-Type",
                            "application/json",
                            "If-Match",
                            "\"1\"");
            JsonNode now = board(relais);
            assertThat(now.at("/lists/0/items")).hasSize(200);
            assertThat(now.at("/lists/0/items/0/text").asText()).isEqualTo("item 1");
            Element panel = panel(relais, "ana");
            assertThat(panel.select("script")).isEmpty();
            assertThat(panel.select(".relais-list-line").text())
                    .contains("<script>")
                    .contains("1 of 250 closed");
            assertThat(panel(relais, "faye").select(".relais-list-line").text()).contains("1 sur 250 terminés");
            assertThat(panel(relais, "ben").select("form")).isEmpty();
            assertThat(relais.as("cy").get("/browse/EDGE-1").html().select(".relais-checklists"))
                    .isEmpty();
        }
    }
}
