package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.Options;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** One screen makes the fields, says where they apply and puts them on the screens; it says so first. */
class PurposeSetUpIT {
    private static final String PAGE = "/secure/admin/RelaisPurposeSetUp";

    @Test
    void an_administrator_reads_what_would_change_says_yes_and_finds_it_done(@TempDir Path home) throws IOException {
        try (TestHost relais = Relais.start(withoutFields(home))) {
            Session admin = administrator(relais);
            Reply page = admin.get(PAGE + ".jspa");
            assertThat(page.html().select("input[name=screen][checked]"))
                    .as("where issues are described")
                    .hasSize(3);
            assertThat(page.html().select("#relais-setup-do")).isEmpty();

            Reply preview = admin.submit(PAGE + "!preview.jspa", wish());
            assertThat(preview.html().select("#relais-setup-plan li").eachText())
                    .hasSize(16)
                    .contains(
                            "Why: a field is made. It applies in all projects; all issue types.",
                            "Guardrails: the field is put at the end of the screen “view”.");
            assertThat(relais.as("ana").get("/browse/EDGE-2").html().select(".relais-purpose"))
                    .as("a preview changes nothing")
                    .isEmpty();

            Reply done = admin.submit(PAGE + "!apply.jspa", with(wish(), "fingerprint", fingerprint(preview)));
            assertThat(done.html().select("#relais-setup-said").text()).isEqualTo("16 changes were made.");
            assertThat(done.html().select("#relais-setup-plan").text()).contains("Nothing: all is as you want it.");
            assertThat(done.html().select("table.aui tbody tr")).hasSize(4);
            assertThat(done.html().select("table.aui tbody td:nth-child(4)").eachText())
                    .allMatch(screens -> screens.startsWith("create, edit, view"));
            assertThat(relais.as("ana").get("/browse/EDGE-2").html().select(".relais-purpose"))
                    .hasSize(1);
            assertThat(relais.logIn("ana")
                            .get("/secure/EditIssue!default.jspa?id=20002")
                            .html()
                            .select("textarea.relais-why-input"))
                    .hasSize(4);

            Reply again = admin.submit(PAGE + "!apply.jspa", with(wish(), "fingerprint", fingerprint(preview)));
            assertThat(again.html().select(".error").text())
                    .as("the plan that was read is carried out already")
                    .contains("Nothing was done");
            assertThat(admin.get("/secure/admin/RelaisHealth.jspa").html().text())
                    .doesNotContain("stands on no screen");
        }
    }

    @Test
    void fields_are_made_for_chosen_projects_and_types_and_what_differs_later_is_linked_to_jiras_page(
            @TempDir Path home) throws IOException {
        try (TestHost relais = Relais.start(withoutFields(home))) {
            Session admin = administrator(relais);
            Reply page = admin.get(PAGE + ".jspa");
            String project = page.html().select("input[name=project]").val();
            String bug = page.html().select("label:contains(Bug)").attr("for").replace("relais-type-", "");
            Map<String, String> wish = Map.of("part", "why", "project", project, "type", bug);
            Reply preview = admin.submit(PAGE + "!preview.jspa", wish);
            assertThat(preview.html().select("#relais-setup-plan li").eachText())
                    .containsExactly("Why: a field is made. It applies in EDGE; Bug.");
            Reply done = admin.submit(PAGE + "!apply.jspa", with(wish, "fingerprint", fingerprint(preview)));
            assertThat(done.html().select("#relais-setup-said").text()).isEqualTo("One change was made.");
            assertThat(relais.as("ana").get("/browse/EDGE-2").html().select(".relais-purpose"))
                    .as("a task, not a bug")
                    .isEmpty();
            assertThat(admin.get("/secure/admin/RelaisHealth.jspa").html().text())
                    .contains("The field “Why” stands on no screen");

            Reply wider = admin.submit(PAGE + "!preview.jspa", Map.of("part", "why"));
            var step = wider.html().select("#relais-setup-plan li");
            assertThat(step.text())
                    .contains("Why: the field applies in EDGE; Bug. You want all projects; all issue types.");
            assertThat(wider.html().select("#relais-setup-do"))
                    .as("not ours to do")
                    .isEmpty();
            String address = step.select("a").attr("href");
            Reply jiras = admin.get("/secure/admin/" + address);
            assertThat(jiras.status()).isEqualTo(200);
            admin.submit(
                    "/secure/admin/ConfigureCustomField.jspa", Map.of("customFieldId", address.replaceAll("\\D+", "")));
            assertThat(admin.submit(PAGE + "!preview.jspa", Map.of("part", "why"))
                            .html()
                            .select("#relais-setup-plan")
                            .text())
                    .contains("Nothing: all is as you want it.");
            assertThat(relais.as("ana").get("/browse/EDGE-2").html().select(".relais-purpose"))
                    .hasSize(1);
        }
    }

    @Test
    void bad_choices_are_refused_in_words_and_others_are_kept_out(@TempDir Path home) throws IOException {
        try (TestHost relais = Relais.start(withoutFields(home))) {
            Session admin = administrator(relais);
            assertThat(error(admin.submit(PAGE + "!preview.jspa", Map.of("screen", "1"))))
                    .isEqualTo("Tick at least one part.");
            assertThat(error(admin.submit(PAGE + "!preview.jspa", Map.of("part", "why", "screen", "99"))))
                    .contains("not there any more");
            assertThat(error(admin.submit(PAGE + "!preview.jspa", Map.of("part", "why", "project", "1"))))
                    .contains("not there any more");
            assertThat(error(admin.submit(PAGE + "!apply.jspa", Map.of("part", "why", "type", "<b>"))))
                    .contains("not there any more");
            assertThat(error(admin.submit(PAGE + "!apply.jspa", Map.of("part", "why"))))
                    .as("no fingerprint: nobody read the plan")
                    .contains("Nothing was done");
            Reply forged = admin.post(PAGE + "!apply.jspa", Map.of("part", "why"));
            assertThat(forged.html().select("#relais-setup"))
                    .as("no XSRF token")
                    .isEmpty();
            Reply ana = relais.logIn("ana").get(PAGE + ".jspa");
            assertThat(ana.html().select("#relais-setup")).isEmpty();
        }
    }

    private static String error(Reply reply) {
        return reply.html().select(".error").text();
    }

    private static String fingerprint(Reply preview) {
        return preview.html().select("input[name=fingerprint]").val();
    }

    /** All four parts on all three screens: the form's names with several values each. */
    private static Map<String, List<String>> wish() {
        return Map.of("part", List.of("why", "for-whom", "signal", "guardrails"), "screen", List.of("1", "2", "3"));
    }

    private static <V> Map<String, Object> with(Map<String, V> wish, String name, String value) {
        Map<String, Object> more = new HashMap<>(wish);
        more.put(name, value);
        return more;
    }

    private static Session administrator(TestHost relais) {
        Session admin = relais.logIn("admin");
        admin.unlockAdministration("admin");
        return admin;
    }

    private static Options withoutFields(Path home) throws IOException {
        Path data = home.resolve("without-why.json");
        Files.writeString(
                data,
                Files.readString(Path.of("test/resources/edges.json"))
                        .replace("org.relais.jira:purpose", "somebody.else:field"));
        return Relais.options(home.resolve("host")).withDemo(data);
    }
}
