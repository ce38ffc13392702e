package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.mail.Outbox;
import org.relais.host.workflow.WorkflowLibrary;
import org.relais.host.workflow.Workflows;

/** Post-functions leave a row; what they asked for happens after the transition, and people read it on My relay. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingIT {
    private static final String PLACE = "/secure/admin/workflows/";
    private static final String MINE = "/secure/RelaisMine!default.jspa";

    private TestHost relais;
    private Session admin;
    private String original;

    @BeforeAll
    void begin(@TempDir Path home) {
        relais = Relais.start(Relais.options(home.resolve("host")).withDemo(Path.of("test/resources/trail.json")));
        admin = relais.logIn("admin").unlockAdministration("admin");
        // a Wednesday at 12:00 UTC: 09:00 where Ana is
        ZonedDateTime noon = ZonedDateTime.now(ZoneOffset.UTC)
                .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
                .withHour(12)
                .withMinute(0);
        relais.clock().set(noon.toInstant());
    }

    @BeforeEach
    void no_rules_yet() {
        WorkflowLibrary library = new WorkflowLibrary(relais.host().database());
        WorkflowLibrary.Stored stored = library.find(Workflows.SIMPLE).orElseThrow();
        if (original == null) original = stored.xml();
        else library.replace(Workflows.SIMPLE, stored.revision(), original);
    }

    @AfterAll
    void end() {
        relais.close();
    }

    @Test
    void the_reporter_is_asked_once_by_a_notice_and_a_mail_and_both_end_when_the_issue_says_why() {
        int way = ways("faye", "EDGE-6").get(0);
        add("ask-for-purpose", way, Map.of("part", "why", "inherited", "on", "how", "notice"));
        assertThat(rules(way))
                .contains("The reporter is asked once for what the issue neither states nor inherits: Why.")
                .contains("By a notice on their page");
        assertThat(move("faye", "EDGE-6", way).status()).isEqualTo(204);
        until(() -> !waiting("ana").isEmpty());
        assertThat(waiting("ana"))
                .hasSize(1)
                .first()
                .asString()
                .contains("EDGE-6")
                .contains("does not say yet why");
        assertThat(waiting("faye")).isEmpty();

        relais.clock().forward(Duration.ofMinutes(2));
        until(() -> !mail().isEmpty());
        assertThat(mail()).hasSize(1).first().satisfies(mail -> {
            assertThat(mail.subject()).contains("EDGE-6").contains("will you say why?");
            assertThat(mail.body()).contains("/browse/EDGE-6").contains("/secure/RelaisMine!default.jspa");
        });

        while (!ways("faye", "EDGE-6").contains(way)) {
            assertThat(move("faye", "EDGE-6", ways("faye", "EDGE-6").get(0)).status())
                    .isEqualTo(204);
        }
        assertThat(move("faye", "EDGE-6", way).status())
                .as("the same step again")
                .isEqualTo(204);
        relais.clock().forward(Duration.ofMinutes(2));
        pause();
        assertThat(waiting("ana")).as("once for ever").hasSize(1);
        assertThat(mail()).hasSize(1);

        assertThat(state("ana", "EDGE-6", "{\"why\": \"trust\"}").status()).isEqualTo(200);
        assertThat(waiting("ana")).isEmpty();
    }

    @Test
    void a_comment_asks_in_the_name_of_whoever_moved_the_issue() {
        int way = ways("faye", "EDGE-2").get(0);
        add("ask-for-purpose", way, Map.of("part", "signal", "how", "comment"));
        assertThat(rules(way)).contains("By a comment");
        setUpAllFields();
        assertThat(move("faye", "EDGE-2", way).status()).isEqualTo(204);
        until(() -> comments("faye", "EDGE-2").size() == 1);
        JsonNode comment = comments("faye", "EDGE-2").get(0);
        assertThat(comment.at("/author/name").asText()).isEqualTo("faye");
        assertThat(comment.get("body").asText()).contains("Signal");
    }

    @Test
    void sub_tasks_take_over_what_they_do_not_say_themselves() {
        int way = ways("ana", "EDGE-2").get(0);
        add("carry-purpose", way, Map.of("part", "why", "inherited", "on"));
        assertThat(rules(way)).contains("Sub-tasks that do not state them take over");
        assertThat(relais.as("ana").get(purpose("EDGE-3")).json().get("why").isNull())
                .isTrue();
        assertThat(move("ana", "EDGE-2", way).status()).isEqualTo(204);
        until(() -> !relais.as("ana").get(purpose("EDGE-3")).json().get("why").isNull());
        assertThat(relais.as("ana").get(purpose("EDGE-3")).json().get("why").asText())
                .isEqualTo("So that no child <b>walks</b> home through water");
    }

    @Test
    void what_one_chooses_about_mail_is_kept_and_a_wrong_time_is_said_and_nothing_of_it_lost() {
        Session ana = relais.logIn("ana");
        Document page = ana.get(MINE).html();
        assertThat(page.select("input[name=mode][checked]").attr("value")).isEqualTo("as-it-comes");
        assertThat(page.select("input[name=day][checked]")).hasSize(5);
        Reply wrong = ana.submit(
                "/secure/RelaisMine!wish.jspa", Map.of("mode", "digest", "day", "7", "from", "25:00", "to", "12:00"));
        Document again = wrong.html();
        assertThat(again.select(".aui-message-error").text()).isEqualTo("From: a time of day as in 08:30.");
        assertThat(again.select("input[name=mode][checked]").attr("value")).isEqualTo("digest");
        assertThat(again.select("input[name=from]").attr("value")).isEqualTo("25:00");
        assertThat(again.select("input[name=day][checked]").attr("value")).isEqualTo("7");
        ana.submit(
                "/secure/RelaisMine!wish.jspa", Map.of("mode", "digest", "day", "7", "from", "22:00", "to", "06:00"));
        Document kept = ana.get(MINE).html();
        assertThat(kept.select("input[name=from]").attr("value")).isEqualTo("22:00");
        assertThat(kept.select("input[name=mode][checked]").attr("value")).isEqualTo("digest");
        ana.submit(
                "/secure/RelaisMine!wish.jspa",
                Map.of("mode", "as-it-comes", "day", "3", "from", "08:00", "to", "18:00"));
    }

    @Test
    void without_a_login_there_is_no_relay_and_without_the_token_nothing_is_kept() {
        assertThat(relais.as(null).get(MINE).body()).doesNotContain("relais-wish-form");
        assertThat(relais.logIn("ben")
                        .post("/secure/RelaisMine!settle.jspa", Map.of("id", "1"))
                        .status())
                .isEqualTo(403);
    }

    private void setUpAllFields() {
        assertThat(admin.submit("/secure/admin/RelaisPurposeFields!create.jspa", Map.of("part", "all"))
                        .status())
                .isEqualTo(200);
    }

    /** Ana's mail but that of Jira itself. */
    private List<Outbox.Message> mail() {
        return relais.outbox("ana@example.com").stream()
                .filter(mail -> mail.body().contains(MINE))
                .toList();
    }

    private List<String> waiting(String who) {
        return relais.logIn(who)
                .get(MINE)
                .html()
                .select(".relais-waiting li p:first-child")
                .eachText();
    }

    private JsonNode comments(String who, String issue) {
        return relais.as(who)
                .get("/rest/api/2/issue/" + issue + "/comment")
                .json()
                .get("comments");
    }

    private static void pause() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(Supplier<Boolean> happened) {
        for (int i = 0; i < 200; i++) {
            if (happened.get()) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("It did not happen within 20 seconds");
    }

    private Reply state(String who, String issue, String json) {
        String read = relais.as(who).get(purpose(issue)).header("ETag");
        return relais.as(who).send("PUT", purpose(issue), json, "Content-Type", "application/json", "If-Match", read);
    }

    private List<Integer> ways(String who, String issue) {
        JsonNode transitions = relais.as(who)
                .get("/rest/api/2/issue/" + issue + "/transitions")
                .json()
                .get("transitions");
        List<Integer> ids = new java.util.ArrayList<>();
        transitions.forEach(way -> ids.add(way.get("id").asInt()));
        return ids;
    }

    private Reply move(String who, String issue, int way) {
        return relais.as(who)
                .post("/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"" + way + "\"}}");
    }

    private void add(String module, int way, Map<String, String> typed) {
        Document page = admin.get(PLACE + "AddWorkflowTransitionRule.jspa" + query(way)
                        + "&type=function&module=org.relais.jira:" + module)
                .html();
        Element form = page.selectFirst("form[name=jiraform]");
        Map<String, String> sent = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.putAll(typed);
        assertThat(admin.post(form.attr("action").replaceFirst("^/jira", ""), sent)
                        .status())
                .isEqualTo(200);
    }

    private String rules(int way) {
        return admin.get(PLACE + "ViewWorkflowTransition.jspa" + query(way))
                .html()
                .text();
    }

    private String query(int way) {
        return "?workflowName=" + Client.encoded(Workflows.SIMPLE) + "&workflowTransition=" + way;
    }

    private static String purpose(String issue) {
        return "/rest/relais/1.0/issues/" + issue + "/purpose";
    }
}
