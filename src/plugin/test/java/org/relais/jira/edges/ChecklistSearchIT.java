package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.host.harness.Client.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** What checklists bring to searches, to fields and to the history below an issue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecklistSearchIT {
    private static final String REST = "/rest/relais/1.0/issues/";

    private TestHost relais;
    private String field;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")));
        Session admin = relais.logIn("admin").unlockAdministration("admin");
        assertThat(relais.logIn("ana")
                        .get("/secure/admin/RelaisChecklists.jspa")
                        .html()
                        .select("#relais-create-progress"))
                .isEmpty();
        for (int press = 0; press < 2; press++) {
            assertThat(admin.submit("/secure/admin/RelaisChecklists!create.jspa", Map.of())
                            .status())
                    .isEqualTo(200);
        }
        String link = admin.get("/secure/admin/RelaisChecklists.jspa")
                .html()
                .select("a[href^=AssociateFieldToScreens]")
                .attr("href");
        field = link.substring(link.indexOf('=') + 1);
        assertThat(field).startsWith("customfield_");
    }

    @AfterAll
    void end() {
        relais.close();
    }

    private JsonNode list(String issue, String name, String... items) {
        String all = String.join(
                ",",
                List.of(items).stream()
                        .map(text -> "{\"text\": \"" + text + "\"}")
                        .toList());
        Reply made = relais.as("ana")
                .post(REST + issue + "/checklists", "{\"name\": \"" + name + "\", \"items\": [" + all + "]}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return relais.as("ana")
                .get(REST + issue + "/checklists/" + made.json().get("id").asText() + "/items")
                .json()
                .get("items");
    }

    private void edit(String issue, JsonNode item, String members) {
        String path = REST + issue + "/checklist-items/" + item.get("id").asText();
        Reply done = relais.as("ana")
                .send(
                        "PUT",
                        path,
                        members,
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        relais.as("ana").get(path).header("ETag"));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    private List<String> found(String who, String jql) {
        Reply reply = relais.as(who).get("/rest/api/2/search?jql=" + encoded(jql + " ORDER BY key"));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("issues").findValuesAsText("key").stream()
                .filter(key -> key.startsWith("EDGE-"))
                .distinct()
                .toList();
    }

    private String refused(String who, String jql) {
        Reply reply = relais.as(who).get("/rest/api/2/search?jql=" + encoded(jql));
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        return reply.body();
    }

    @Test
    void an_issue_is_found_by_what_is_left_on_its_lists_on_the_very_next_search() {
        JsonNode items = list("EDGE-2", "Find me", "one", "two");
        assertThat(found("ben", "issue in checklistOpen(\"find ME\")")).containsExactly("EDGE-2");
        assertThat(found("ben", "issue in checklistOpen(\"Nobody\")")).isEmpty();
        assertThat(found("ben", "issue in checklistOpen()")).contains("EDGE-2");
        assertThat(found("ben", "issue in mandatoryOpen(\"Find me\")")).isEmpty();
        edit("EDGE-2", items.get(0), "{\"mandatory\": true}");
        assertThat(found("ben", "issue in mandatoryOpen(\"Find me\")")).containsExactly("EDGE-2");
        edit("EDGE-2", items.get(0), "{\"state\": \"blocked\", \"reason\": \"no data\"}");
        assertThat(found("ben", "issue in itemsBlocked(\"Find me\")")).containsExactly("EDGE-2");
        String soon = Instant.now()
                .plus(36, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        edit("EDGE-2", items.get(1), "{\"due\": \"" + soon + "\"}");
        assertThat(found("ben", "issue in itemsDue(\"2d\", \"Find me\")")).containsExactly("EDGE-2");
        assertThat(found("ben", "issue in itemsDue(\"8h\", \"Find me\")")).isEmpty();
        edit("EDGE-2", items.get(0), "{\"state\": \"done\"}");
        edit("EDGE-2", items.get(1), "{\"state\": \"done\"}");
        assertThat(found("ben", "issue in checklistOpen(\"Find me\")")).isEmpty();
        assertThat(found("ben", "project = EDGE AND issue not in checklistOpen(\"Find me\")"))
                .contains("EDGE-2");
        assertThat(found("cy", "issue in checklistOpen()")).isEmpty();
    }

    @Test
    void my_items_are_found_for_me_and_those_of_others_for_administrators_alone() {
        JsonNode items = list("EDGE-4", "Whose", "one");
        edit("EDGE-4", items.get(0), "{\"who\": [{\"username\": \"ben\"}]}");
        assertThat(found("ben", "issue in itemsOf(\"currentUser()\")")).containsExactly("EDGE-4");
        assertThat(found("ben", "issue in itemsOf()")).containsExactly("EDGE-4");
        assertThat(found("faye", "issue in itemsOf(\"currentUser()\")")).doesNotContain("EDGE-4");
        assertThat(found("admin", "issue in itemsOf(ben)")).containsExactly("EDGE-4");
        String existing = refused("ana", "issue in itemsOf(ben)");
        assertThat(existing).contains("Only administrators of Jira may ask about somebody else");
        assertThat(refused("ana", "issue in itemsOf(nobody)")).isEqualTo(existing);
    }

    @Test
    void what_a_function_cannot_read_is_said_in_words() {
        assertThat(refused("ana", "issue in itemsDue(\"soon\")")).contains("is no span of time");
        assertThat(refused("faye", "issue in itemsDue(\"soon\")")).contains("n’est pas une durée");
        refused("ana", "issue in itemsDue()");
        refused("ana", "issue in checklistOpen(a, b)");
    }

    @Test
    void progress_is_written_once_per_saved_batch_without_mail_and_nobody_else_can_write_it() throws Exception {
        int mails = relais.outbox("ana@example.com").size();
        JsonNode items = list("EDGE-1", "Progress", "one", "two", "three");
        until(() -> "0/3".equals(value()));
        String id = items.get(0).get("id").asText();
        String two = items.get(1).get("id").asText();
        String tick = "{\"do\": \"edit-item\", \"item\": \"%s\", \"version\": 1, \"members\": {\"state\": \"done\"}}";
        assertThat(relais.as("ana")
                        .post(
                                REST + "EDGE-1/checklists/batch",
                                "{\"steps\": [" + tick.formatted(id) + "," + tick.formatted(two) + "]}")
                        .status())
                .isEqualTo(200);
        until(() -> "2/3".equals(value()));
        assertThat(history()).containsExactly("0/3", "2/3");
        assertThat(found("ben", "\"Checklist progress\" = \"2/3\"")).containsExactly("EDGE-1");
        assertThat(relais.outbox("ana@example.com")).hasSize(mails);
        relais.as("ana").put("/rest/api/2/issue/EDGE-1", "{\"fields\": {\"" + field + "\": \"99/99\"}}");
        assertThat(value()).isEqualTo("2/3");
        relais.as("ana").put("/rest/api/2/issue/EDGE-1", "{\"fields\": {\"summary\": \"Still so\"}}");
        assertThat(value()).isEqualTo("2/3");
    }

    private String value() {
        return relais.as("ana")
                .get("/rest/api/2/issue/EDGE-1")
                .json()
                .at("/fields/" + field)
                .asText();
    }

    /** What Jira's own history has of the field. */
    private List<String> history() {
        JsonNode histories = relais.as("ana")
                .get("/rest/api/2/issue/EDGE-1?expand=changelog")
                .json()
                .at("/changelog/histories");
        return histories.findParents("toString").stream()
                .filter(item -> item.get("field").asText().equals("Checklist progress"))
                .map(item -> item.get("toString").asText())
                .toList();
    }

    private static void until(Supplier<Boolean> happened) throws InterruptedException {
        long end = System.currentTimeMillis() + 20_000;
        while (!happened.get() && System.currentTimeMillis() < end) Thread.sleep(200);
        assertThat(happened.get()).isTrue();
    }

    @Test
    void the_tab_below_the_issue_tells_every_change_and_jiras_own_history_is_spared() {
        JsonNode items = list("EDGE-2", "Told", "<b>one</b>");
        edit("EDGE-2", items.get(0), "{\"state\": \"not-applicable\", \"reason\": \"no lock\"}");
        var page = relais.as("ben")
                .get("/browse/EDGE-2?page=org.relais.jira:checklist-tab")
                .html();
        var lines = page.select(".relais-change");
        assertThat(lines.text())
                .contains("<b>one</b>")
                .contains("Open")
                .contains("Not applicable")
                .contains("no lock");
        assertThat(lines.text()).contains("list added");
        assertThat(lines.select("b")).isEmpty();
        assertThat(relais.as("faye")
                        .get("/browse/EDGE-2?page=org.relais.jira:checklist-tab")
                        .html()
                        .select(".relais-change")
                        .text())
                .contains("Sans objet");
    }
}
