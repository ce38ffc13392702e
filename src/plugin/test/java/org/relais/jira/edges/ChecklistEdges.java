package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.relais.host.harness.Reply;
import org.relais.host.harness.TestHost;

/** The edges of checklists through the host. What runs them says on which database. */
@TestMethodOrder(MethodOrderer.MethodName.class)
abstract class ChecklistEdges {
    private static final String REST = "/rest/relais/1.0/issues/";
    private static final String LISTS = REST + "EDGE-1/checklists";
    private static int names;

    private TestHost relais;

    @BeforeEach
    void begin(TestHost host) {
        relais = host;
    }

    private String list(String... items) {
        return id(added("EDGE-1", items));
    }

    private JsonNode added(String issue, String... items) {
        String all = List.of(items).stream()
                .map(text -> "{\"text\": \"" + text + "\"}")
                .collect(Collectors.joining(","));
        Reply made = relais.as("ana")
                .post(REST + issue + "/checklists", "{\"name\": \"List " + names++ + "\", \"items\": [" + all + "]}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json();
    }

    private static String id(JsonNode json) {
        return json.get("id").asText();
    }

    private List<JsonNode> items(String list) {
        List<JsonNode> items = new ArrayList<>();
        relais.as("ana").get(LISTS + "/" + list + "/items").json().get("items").forEach(items::add);
        return items;
    }

    private static String item(JsonNode item) {
        return REST + "EDGE-1/checklist-items/" + id(item);
    }

    private Reply put(String who, String path, String body, String match) {
        return match == null
                ? relais.as(who).send("PUT", path, body, "Content-Type", "application/json")
                : relais.as(who).send("PUT", path, body, "Content-Type", "application/json", "If-Match", match);
    }

    // --- three ways

    @Test
    void ana_writes_and_ticks_ben_only_reads_and_cy_finds_nothing() {
        String list = list("one", "two");
        JsonNode one = items(list).get(0);
        Reply ticked = put("ana", item(one), "{\"state\": \"done\"}", "\"1\"");
        assertThat(ticked.status()).as(ticked.body()).isEqualTo(200);
        assertThat(ticked.header("ETag")).isEqualTo("\"2\"");
        assertThat(ticked.json().at("/list-progress/closed").asInt()).isEqualTo(1);
        Reply read = relais.as("ben").get(LISTS + "/" + list);
        assertThat(read.json().at("/progress/percent").asInt()).isEqualTo(50);
        Reply refused = put("ben", item(one), "{\"state\": \"open\"}", "\"2\"");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("reason").asText()).isEqualTo("no-tick");
        for (String path : List.of(LISTS, LISTS + "/" + list, item(one), item(one) + "/history", LISTS + "/history")) {
            Reply hidden = relais.as("cy").get(path);
            assertThat(hidden.status()).as(path).isEqualTo(404);
            assertThat(hidden.body())
                    .isEqualTo(relais.as("cy")
                            .get(path.replace("EDGE-1", "NONE-1"))
                            .body());
            assertThat(relais.as(null).get(path).status()).isEqualTo(401);
        }
        assertThat(put("cy", item(one), "{\"state\": \"open\"}", "\"2\"").status())
                .isEqualTo(404);
        assertThat(put("cy", item(one), "no json", "\"2\"").status()).isEqualTo(404);
    }

    @Test
    void a_refusal_is_said_in_the_language_of_whoever_asks() {
        String list = list("one");
        JsonNode one = items(list).get(0);
        Reply long_ = put("faye", item(one), "{\"text\": \"" + "x".repeat(1_001) + "\"}", "\"1\"");
        assertThat(long_.status()).as(long_.body()).isEqualTo(400);
        assertThat(long_.json().get("limit").asInt()).isEqualTo(1_000);
        assertThat(long_.json().get("length").asInt()).isEqualTo(1_001);
        assertThat(long_.json().get("field").asText()).isEqualTo("text");
        assertThat(long_.json().get("message").asText()).contains("caractères au plus\u00a0; il y en a");
    }

    // --- two people

    @Test
    void the_same_text_edited_twice_gives_the_second_both_and_different_members_both_stay() {
        JsonNode one = items(list("one", "two")).get(0);
        assertThat(put("ana", item(one), "{\"text\": \"ana’s\"}", "\"1\"").status())
                .isEqualTo(200);
        Reply late = put("faye", item(one), "{\"text\": \"faye’s\"}", "\"1\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/current/text").asText()).isEqualTo("ana’s");
        assertThat(late.json().at("/yours/text").asText()).isEqualTo("faye’s");
        Reply merged = put("faye", item(one), "{\"mandatory\": true}", "\"1\"");
        assertThat(merged.status()).as(merged.body()).isEqualTo(200);
        assertThat(merged.json().get("text").asText()).isEqualTo("ana’s");
        assertThat(put("ana", item(one), "{\"text\": \"x\"}", null).status()).isEqualTo(428);
        assertThat(relais.as("ana").delete(item(one)).status()).isEqualTo(428);
        assertThat(relais.as("ana").delete(item(one), "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(relais.as("ana").delete(item(one), "If-Match", "\"3\"").status())
                .isEqualTo(204);
        assertThat(relais.as("ana").get(item(one)).status()).isEqualTo(404);
        assertThat(put("ana", item(one) + "/restoration", "{}", null)
                        .json()
                        .get("text")
                        .asText())
                .isEqualTo("ana’s");
    }

    @Test
    void whoever_moves_an_item_is_answered_with_the_order_that_everybody_sees() {
        String list = list("a", "b", "c");
        List<JsonNode> items = items(list);
        String body = "{\"list\": \"" + list + "\", \"after\": \"" + id(items.get(0)) + "\", \"indent\": 1}";
        Reply placed = put("ana", item(items.get(2)) + "/place", body, null);
        assertThat(placed.status()).as(placed.body()).isEqualTo(200);
        List<String> order = new ArrayList<>();
        placed.json().get("order").forEach(id -> order.add(id.asText()));
        assertThat(order).containsExactly(id(items.get(0)), id(items.get(2)), id(items.get(1)));
        assertThat(items(list)).extracting(ChecklistEdges::id).isEqualTo(order);
    }

    // --- all of an item

    @Test
    void every_attribute_makes_the_round_trip() {
        JsonNode one = items(list("one")).get(0);
        String all =
                "{\"text\": \"<script>alert(1)</script>\", \"note\": \"**why** <b>\", \"mandatory\": true, \"who\":"
                        + " [{\"username\": \"ben\"}], \"due\": {\"at\": \"2026-12-01T09:00:00Z\", \"zone\": \"Europe/Paris\"},"
                        + " \"priority\": \"high\", \"two-keys\": true, \"state\": \"blocked\", \"reason\": \"no data\"}";
        Reply put = put("ana", item(one), all, "\"1\"");
        assertThat(put.status()).as(put.body()).isEqualTo(200);
        JsonNode now = relais.as("ana").get(item(one)).json();
        assertThat(now.get("text").asText()).isEqualTo("<script>alert(1)</script>");
        assertThat(now.get("note-html").asText()).isEqualTo("<p><strong>why</strong> &lt;b&gt;</p>\n");
        assertThat(now.get("mandatory").asBoolean()).isTrue();
        assertThat(now.at("/who/0/person").asText()).isEqualTo("ben");
        assertThat(now.at("/who/0/name").asText()).startsWith("Ben");
        assertThat(now.at("/due/zone").asText()).isEqualTo("Europe/Paris");
        assertThat(now.at("/state/meaning").asText()).isEqualTo("blocked");
        assertThat(now.get("reason").asText()).isEqualTo("no data");
        JsonNode line = relais.as("ben").get(item(one) + "/history").json().at("/changes/0");
        assertThat(line.at("/by/person").asText()).isEqualTo("ana");
        assertThat(line.at("/before/state").asText()).isEqualTo("open");
        assertThat(line.at("/after/who").asText()).isEqualTo("person:ben");
    }

    @Test
    void bad_input_is_refused_in_words_and_never_breaks() {
        String list = list("one");
        JsonNode one = items(list).get(0);
        Map<String, Integer> bad = Map.of(
                "", 400,
                "[]", 400,
                "{\"txt\": \"x\"}", 400,
                "{\"text\": 7}", 400,
                "{\"who\": [{\"username\": \"nobody\"}]}", 400,
                "{\"due\": \"tomorrow\"}", 400,
                "{\"due\": {\"at\": \"2026-12-01T09:00:00Z\", \"zone\": \"Mars\"}}", 400,
                "{\"state\": \"not-applicable\"}", 400,
                "{\"priority\": \"top\"}", 400,
                "{\"keys\": []}", 400);
        bad.forEach((body, status) -> {
            Reply reply = put("ana", item(one), body, "\"1\"");
            assertThat(reply.status()).as(body + ": " + reply.body()).isEqualTo(status);
            assertThat(reply.json().get("message").asText()).as(body).isNotBlank();
        });
        assertThat(put("ana", LISTS + "/nope", "{\"name\": \"x\"}", "\"1\"").status())
                .isEqualTo(404);
        assertThat(relais.as("ana")
                        .get(LISTS + "/" + list + "/items?start=x&limit=-1")
                        .status())
                .isEqualTo(200);
    }

    // --- many

    @Test
    void a_batch_is_done_as_a_whole_or_not_at_all() {
        String list = list("a", "b");
        List<JsonNode> items = items(list);
        String tick = "{\"do\": \"edit-item\", \"item\": \"%s\", \"version\": 1, \"members\": {\"state\": \"%s\"}}";
        Reply refused = relais.as("ana")
                .post(
                        LISTS + "/batch",
                        "{\"steps\": [" + tick.formatted(id(items.get(0)), "done") + ", "
                                + tick.formatted(id(items.get(1)), "blocked") + "]}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(items(list).get(0).get("version").asInt()).isEqualTo(1);
        Reply done = relais.as("ana")
                .post(
                        LISTS + "/batch",
                        "{\"steps\": [" + tick.formatted(id(items.get(0)), "done")
                                + ", {\"do\": \"add-items\", \"list\": \"" + list + "\", \"lines\": \"c\\nd\"}]}");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().get("items")).hasSize(3);
        assertThat(items(list)).hasSize(4);
    }

    @Test
    void thirty_pasted_lines_are_thirty_items_and_five_hundred_and_one_are_too_many() {
        String list = list();
        String lines = IntStream.range(0, 30).mapToObj(i -> "- line " + i).collect(Collectors.joining("\\n"));
        Reply pasted = relais.as("ana").post(LISTS + "/" + list + "/items", "{\"lines\": \"" + lines + "\"}");
        assertThat(pasted.status()).as(pasted.body()).isEqualTo(201);
        assertThat(pasted.json().get("items")).hasSize(30);
        String many = IntStream.range(0, 471).mapToObj(i -> "x" + i).collect(Collectors.joining("\\n"));
        Reply refused = relais.as("ana").post(LISTS + "/" + list + "/items", "{\"lines\": \"" + many + "\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("limit").asInt()).isEqualTo(500);
        assertThat(refused.json().get("length").asInt()).isEqualTo(501);
        JsonNode page = relais.as("ana")
                .get(LISTS + "/" + list + "/items?start=20&limit=5")
                .json();
        assertThat(page.get("total").asInt()).isEqualTo(30);
        assertThat(page.at("/items/0/text").asText()).isEqualTo("line 20");
        assertThat(page.get("items")).hasSize(5);
    }

    @Test
    void an_item_goes_to_another_issue_with_its_id() {
        JsonNode one = items(list("one")).get(0);
        String there = id(added("EDGE-2"));
        Reply moved = relais.as("ana")
                .send(
                        "POST",
                        item(one) + "/move",
                        "{\"issue\": \"EDGE-2\", \"list\": \"" + there + "\"}",
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"1\"");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(relais.as("ana").get(item(one)).status()).isEqualTo(404);
        assertThat(relais.as("ana")
                        .get(REST + "EDGE-2/checklist-items/" + id(one) + "/history")
                        .json()
                        .get("changes"))
                .hasSize(3);
    }

    // --- files

    @Test
    void what_goes_out_comes_in_again_in_each_format() {
        String list = list("one", "=cmd()");
        put("ana", item(items(list).get(0)), "{\"state\": \"done\"}", "\"1\"");
        Reply json = relais.as("ben").get(REST + "EDGE-1/checklist-file");
        assertThat(json.status()).isEqualTo(200);
        assertThat(json.header("Content-Disposition")).contains("checklists.json");
        assertThat(relais.as("ana")
                        .get(REST + "EDGE-1/checklist-file?format=csv")
                        .body())
                .contains("'=cmd()");
        assertThat(relais.as("ana")
                        .get(REST + "EDGE-1/checklist-file?format=markdown")
                        .body())
                .contains("- [x] one");
        assertThat(relais.as("ana")
                        .get(REST + "EDGE-1/checklist-file?format=pdf")
                        .status())
                .isEqualTo(400);
        Reply in = relais.as("ana")
                .post(REST + "EDGE-4/checklist-file", "{\"markdown\": \"## In\\n- [x] a\\n- [ ] b\\n\"}");
        assertThat(in.status()).as(in.body()).isEqualTo(201);
        assertThat(in.json().at("/lists/0/progress/percent").asInt()).isEqualTo(50);
        Reply csv = relais.as("ana")
                .post(REST + "EDGE-4/checklist-file", "{\"csv\": \"text\\n'=x\\n\", \"name\": \"Csv\"}");
        assertThat(csv.status()).as(csv.body()).isEqualTo(201);
        assertThat(relais.as("ben")
                        .post(REST + "EDGE-4/checklist-file", "{\"markdown\": \"- x\"}")
                        .status())
                .isEqualTo(403);
    }

    // --- what waits for me

    @Test
    void what_waits_for_me_is_told_to_me_alone() {
        JsonNode one = items(list("mine to do")).get(0);
        put("ana", item(one), "{\"who\": [{\"username\": \"ben\"}]}", "\"1\"");
        JsonNode mine =
                relais.as("ben").get("/rest/relais/1.0/checklists/mine").json().get("items");
        assertThat(mine).anySatisfy(item -> {
            assertThat(item.get("item").asText()).isEqualTo(id(one));
            assertThat(item.get("key").asText()).isEqualTo("EDGE-1");
        });
        assertThat(relais.as("ana").get("/rest/relais/1.0/checklists/mine").body())
                .doesNotContain(id(one));
    }
}
