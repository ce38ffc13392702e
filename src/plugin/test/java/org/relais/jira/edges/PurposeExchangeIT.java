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

/** Purposes go out to a file and come in from one, over REST and from the administration page. */
class PurposeExchangeIT {
    private static final String REST = "/rest/relais/1.0/purposes";
    private static final String OUT = REST + "?project=EDGE&format=";
    private static final String PAGE = "/secure/admin/RelaisPurposeExchange";

    private static Reply in(Client client, String query, String type, String body) {
        return client.send("POST", REST + query, body, "Content-Type", type);
    }

    @Test
    void what_goes_out_comes_in_and_goes_out_again_byte_by_byte(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home))) {
            Client admin = relais.as("admin");
            String formula = "=HYPERLINK(\"http://evil\")\nand, a \"second\" line; 😀";
            Reply put = relais.as("ana")
                    .put("/rest/api/2/issue/EDGE-2", "{\"fields\": {\"customfield_10100\": " + json(formula) + "}}");
            assertThat(put.status()).as(put.body()).isEqualTo(204);
            for (String format : new String[] {"csv", "json"}) {
                String type = format.equals("csv") ? "text/csv" : "application/json";
                Reply out = admin.get(OUT + format);
                assertThat(out.status()).as(out.body()).isEqualTo(200);
                assertThat(out.header("Content-Type")).startsWith(type);
                assertThat(out.body()).contains("EDGE-2").contains("EDGE-1");
                if (format.equals("csv")) {
                    assertThat(out.body()).startsWith("\uFEFFissue,key,why,for-whom,signal,guardrails,version\r\n");
                    assertThat(out.body()).contains("\"'=HYPERLINK(\"\"http://evil\"\")\n");
                }
                Reply cleared =
                        relais.as("ana").put("/rest/api/2/issue/EDGE-2", "{\"fields\": {\"customfield_10100\": null}}");
                assertThat(cleared.status()).isEqualTo(204);
                String withoutVersions = format.equals("csv")
                        ? out.body().replaceAll(",[0-9a-f]{24}\r\n", ",\r\n")
                        : out.body().replaceAll("\"version\":\"[0-9a-f]{24}\"", "\"version\":null");
                Reply rehearsal = in(admin, "", type, withoutVersions);
                assertThat(rehearsal.status()).as(rehearsal.body()).isEqualTo(200);
                assertThat(rehearsal.json().get("changed").asInt())
                        .as(rehearsal.body())
                        .isEqualTo(1);
                assertThat(rehearsal.json().at("/changes/0/parts/why/after").asText())
                        .isEqualTo(formula);
                assertThat(admin.get(OUT + format).body()).doesNotContain("HYPERLINK");
                Reply applied = in(admin, "?apply=true", type, withoutVersions);
                assertThat(applied.json().get("applied").asBoolean()).isTrue();
                assertThat(admin.get(OUT + format).body()).isEqualTo(out.body());
                Reply again = in(admin, "?apply=true", type, out.body());
                assertThat(again.json().get("changed").asInt()).isZero();
                assertThat(again.json().get("refused").asInt()).as(again.body()).isZero();
            }
        }
    }

    @Test
    void one_exports_what_one_may_see_and_takes_in_only_as_an_administrator(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home))) {
            assertThat(relais.as("faye").get(OUT + "csv").body()).contains("EDGE-3");
            assertThat(relais.as("ana").get(OUT + "csv").body()).doesNotContain("EDGE-3");
            assertThat(relais.as("cy").get(OUT + "csv").status()).isEqualTo(404);
            assertThat(relais.as("cy")
                            .get(REST + "?jql=" + Client.encoded("key = EDGE-1"))
                            .body())
                    .doesNotContain("EDGE-1\"");
            assertThat(relais.as(null).get(OUT + "csv").status()).isEqualTo(401);
            Reply ana = in(relais.as("ana"), "?apply=true", "text/csv", "key,why\nEDGE-1,mine\n");
            assertThat(ana.status()).isEqualTo(403);
            assertThat(ana.json().get("reason").asText()).isEqualTo("not-yours");
            assertThat(in(relais.as(null), "", "text/csv", "key,why\nEDGE-1,x\n")
                            .status())
                    .isEqualTo(401);
            assertThat(relais.as("ana").get(OUT + "csv").body()).doesNotContain("mine");
            assertThat(relais.as("ana")
                            .get(REST + "?project=EDGE&all=true")
                            .json()
                            .get("purposes"))
                    .as("those that state nothing too")
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void bad_input_is_refused_in_the_one_shape_of_errors(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home))) {
            Client admin = relais.as("admin");
            assertThat(problem(admin.get(REST))).isEqualTo("400 malformed");
            assertThat(problem(admin.get(REST + "?project=EDGE&jql=key%3DEDGE-1")))
                    .isEqualTo("400 malformed");
            assertThat(problem(admin.get(REST + "?project=EDGE&format=xml"))).isEqualTo("400 malformed");
            assertThat(problem(admin.get(REST + "?project=NONE"))).isEqualTo("404 absent");
            assertThat(problem(admin.get(REST + "?jql=" + Client.encoded("nonsense ~~"))))
                    .isEqualTo("400 jql");
            assertThat(problem(admin.get(REST + "?jql=" + Client.encoded("project = NONE"))))
                    .isEqualTo("400 jql");
            assertThat(problem(in(admin, "", "text/csv", "key,why\nA,\"x"))).isEqualTo("400 broken-quote");
            assertThat(problem(in(admin, "", "text/csv", "summary\nx"))).isEqualTo("400 no-issue");
            assertThat(problem(in(admin, "", "application/json", "{"))).isEqualTo("400 not-json");
            assertThat(problem(in(admin, "", "application/json", "{\"purposes\":[{\"key\":1}]}")))
                    .isEqualTo("400 not-the-shape");
            String large = "key,why\n" + "EDGE-1,x\n".repeat(600_000);
            assertThat(problem(in(admin, "", "text/csv", large))).isEqualTo("413 too-large");
            Reply half =
                    in(admin, "", "application/json", "{\"purposes\":[{\"key\":\"EDGE-1\",\"why\":\"half \\ud83d\"}]}");
            assertThat(half.json().at("/refusals/0/reason").asText()).isEqualTo("broken-character");
            assertThat(half.json().at("/refusals/0/field").asText()).isEqualTo("why");
            Reply form = admin.send("POST", REST, "a=b", "Content-Type", "application/x-www-form-urlencoded");
            assertThat(form.status()).isIn(403, 415);
        }
    }

    @Test
    void an_administrator_pastes_a_file_reads_what_would_change_and_says_yes(@TempDir Path home) {
        try (TestHost relais = Relais.start(Relais.options(home))) {
            Session admin = relais.logIn("admin");
            admin.unlockAdministration("admin");
            String file = "key;why\nEDGE-2;So that <b>somebody</b> knows\nEDGE-99;x\n";
            Reply checked = admin.submit(PAGE + "!check.jspa", Map.of("file", file, "format", "csv"));
            assertThat(checked.html().select("#relais-import-said").text())
                    .isEqualTo(
                            "1 issues would change, 0 stay as they are, 1 rows are refused. Nothing has been written.");
            assertThat(checked.html()
                            .select("#relais-import-changes tbody td:last-child")
                            .text())
                    .as("markup is text")
                    .isEqualTo("So that <b>somebody</b> knows");
            assertThat(checked.html().select("#relais-import-refusals tbody tr").text())
                    .contains("3 EDGE-99");
            assertThat(checked.html().select("textarea[name=file]").val().strip())
                    .as("what was pasted stays")
                    .isEqualTo(file.strip());
            String fingerprint =
                    checked.html().select("input[name=fingerprint]").val();
            Reply done = admin.submit(
                    PAGE + "!apply.jspa", Map.of("file", file, "format", "csv", "fingerprint", fingerprint));
            assertThat(done.html().select("#relais-import-said").text()).startsWith("1 issues changed");
            assertThat(relais.as("ana")
                            .get("/browse/EDGE-2")
                            .html()
                            .select(".relais-purpose .relais-why")
                            .text())
                    .isEqualTo("So that <b>somebody</b> knows");
            Reply again = admin.submit(
                    PAGE + "!apply.jspa", Map.of("file", file, "format", "csv", "fingerprint", fingerprint));
            assertThat(again.html().select(".error").text()).contains("Nothing was written");
            assertThat(admin.submit(PAGE + "!check.jspa", Map.of("file", "x".repeat(500_001)))
                            .html()
                            .select(".error")
                            .text())
                    .contains("500,000")
                    .contains("500,001");
            assertThat(admin.post(PAGE + "!apply.jspa", Map.of("file", file))
                            .html()
                            .select("#relais-import"))
                    .as("no XSRF token")
                    .isEmpty();
            Session locked = relais.logIn("admin");
            assertThat(locked.get(PAGE + ".jspa").html().select("#relais-import"))
                    .as("WebSudo first")
                    .isEmpty();
        }
    }

    private static String problem(Reply reply) {
        return reply.status() + " " + reply.json().path("reason").asText();
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
