package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** A part of a purpose is an ordinary custom field of Jira, wherever Jira shows, asks for or changes custom fields. */
class PurposeFieldIT {
    private static final String WHY = "customfield_10100";
    private static final String EVIL = "=cmd|' /C calc'!A0 <script>alert(1)</script>";

    @Test
    void it_is_on_jiras_screens_in_its_columns_search_history_rest_and_csv_as_text(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home))) {
            Session ana = relais.logIn("ana");
            Reply edit = ana.get("/secure/EditIssue!default.jspa?id=20002");
            assertThat(edit.html().select("textarea#" + WHY)).hasSize(1);
            Reply saved = ana.submit(
                    "/secure/EditIssue.jspa", Map.of("id", "20002", "summary", "Nobody said why", WHY, EVIL));
            assertThat(saved.html().select(".relais-purpose .relais-why").text())
                    .isEqualTo(EVIL);
            assertThat(saved.html().select("script:containsData(alert(1))")).isEmpty();

            String project = String.valueOf(relais.host()
                    .database()
                    .jdbc()
                    .sql("select id from project where project_key = 'EDGE'")
                    .query(Long.class)
                    .single());
            assertThat(ana.get("/secure/CreateIssue!default.jspa?pid=" + project + "&issuetype=10001")
                            .html()
                            .select("textarea#" + WHY))
                    .hasSize(1);

            ana.submit("/secure/ViewUserIssueColumns.jspa", Map.of("step", "add", "column", WHY));
            Reply navigator = ana.get("/issues/?jql=" + Client.encoded("key = EDGE-2"));
            assertThat(navigator.html().select("td .relais-why").text()).isEqualTo(EVIL);
            Reply csv = ana.get("/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?jqlQuery="
                    + Client.encoded("key = EDGE-2"));
            assertThat(csv.status()).isEqualTo(200);
            assertThat(csv.body()).contains("'=cmd|' /C calc'!A0").doesNotContain(",=cmd");

            Client rest = relais.as("ana");
            assertThat(rest.get("/rest/api/2/issue/EDGE-2")
                            .json()
                            .at("/fields/" + WHY)
                            .asText())
                    .isEqualTo(EVIL);
            assertThat(rest.get("/rest/api/2/issue/EDGE-2?expand=changelog").body())
                    .contains("alert(1)");
            assertThat(rest.get("/rest/api/2/search?jql=" + Client.encoded("Why ~ calc"))
                            .json()
                            .at("/issues/0/key")
                            .asText())
                    .isEqualTo("EDGE-2");
            assertThat(rest.get("/rest/api/2/search?jql=" + Client.encoded("Why is EMPTY"))
                            .body())
                    .doesNotContain("EDGE-2\"");
        }
    }

    @Test
    void jiras_screens_refuse_what_is_too_long_or_half_a_character_with_the_limit_and_the_count(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home))) {
            Session ana = relais.logIn("ana");
            Reply refused = ana.submit(
                    "/secure/EditIssue.jspa",
                    Map.of("id", "20002", "summary", "Nobody said why", WHY, "é".repeat(2_001)));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.html().text()).contains("at most 2,000 characters; this text has 2,001.");
            assertThat(refused.html().select("textarea#" + WHY).val())
                    .as("what was typed stays")
                    .hasSize(2_001);
            Reply rest = relais.as("ana")
                    .put("/rest/api/2/issue/EDGE-2", "{\"fields\": {\"" + WHY + "\": \"half \\ud83d\"}}");
            assertThat(rest.status()).isEqualTo(400);
            assertThat(rest.body()).contains(WHY).contains("half of a character");
        }
    }

    @Test
    void it_is_edited_in_bulk_through_its_own_template_and_check(@TempDir Path home) throws InterruptedException {
        try (TestHost relais = Relais.start(Relais.options(home))) {
            Session admin = relais.logIn("admin");
            String folder = "/secure/views/bulkedit/";
            Reply ask = admin.submit(folder + "BulkEditDetails.jspa", Map.of("issue", "20001,20002"));
            assertThat(ask.html().select("textarea.relais-why-input")).hasSize(1);
            assertThat(ask.html().select("input[name=actions]").val()).isEqualTo(WHY);

            Reply none = admin.submit(
                    folder + "BulkEditDetailsValidation.jspa", Map.of("issue", "20001,20002", WHY, "unticked"));
            assertThat(none.html().text()).contains("Tick at least one field.");
            Reply refused = admin.submit(
                    folder + "BulkEditDetailsValidation.jspa",
                    Map.of("issue", "20001,20002", "actions", WHY, WHY, "x".repeat(2_001)));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.html().text()).contains("this text has 2,001");

            Reply started = admin.submit(
                    folder + "BulkEditDetailsValidation.jspa",
                    Map.of("issue", "20001,20002", "actions", WHY, WHY, "All of them for one reason"));
            assertThat(started.html().select("#bulk-progress")).hasSize(1);
            for (int waited = 0; waited < 100; waited++) {
                if (why(relais, "EDGE-1").equals(why(relais, "EDGE-2"))) break;
                Thread.sleep(100);
            }
            assertThat(why(relais, "EDGE-1")).isEqualTo("All of them for one reason");
            assertThat(why(relais, "EDGE-2")).isEqualTo("All of them for one reason");
            assertThat(relais.as("ana")
                            .get("/rest/api/2/issue/EDGE-1?expand=changelog")
                            .body())
                    .contains("All of them for one reason");
        }
    }

    private static String why(TestHost relais, String issue) {
        return relais.as("ana")
                .get("/rest/api/2/issue/" + issue)
                .json()
                .at("/fields/" + WHY)
                .asText();
    }
}
