package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.Options;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.TestHost;

/** An administrator sets Relais up in a Jira that never heard of it. */
class SetUpIT {
    @Test
    void one_click_makes_the_field_and_two_more_put_it_on_the_screens(@TempDir Path home) throws IOException {
        Path withoutWhy = home.resolve("without-why.json");
        Files.writeString(
                withoutWhy,
                Files.readString(Path.of("test/resources/edges.json"))
                        .replace("org.relais.jira:purpose", "somebody.else:field"));
        Options options = Relais.options(home.resolve("host")).withDemo(withoutWhy);
        try (TestHost relais = Relais.start(options)) {
            assertThat(relais.as("ana").get("/browse/EDGE-2").html().select(".relais-purpose"))
                    .as("no panel where no field applies")
                    .isEmpty();

            var admin = relais.logIn("admin");
            admin.unlockAdministration("admin");
            Reply before = admin.get("/secure/admin/RelaisPurposeFields.jspa");
            assertThat(before.html().select("#relais-create-why")).hasSize(1);
            Reply made =
                    admin.post("/secure/admin/RelaisPurposeFields!create.jspa", Map.of("atl_token", admin.token()));
            String field = made.html().select("input[type=radio][checked]").val();
            assertThat(field).startsWith("customfield_");
            Reply screens = admin.get(made.html()
                    .select("a[href^=AssociateFieldToScreens]")
                    .attr("href")
                    .replaceFirst("^", "/secure/admin/"));
            assertThat(screens.status()).isEqualTo(200);
            assertThat(screens.html().text()).contains("Why");

            assertThat(relais.as("ana").get("/browse/EDGE-2").html().select(".relais-purpose"))
                    .hasSize(1);
            assertThat(relais.as("ana")
                            .send(
                                    "PUT",
                                    "/rest/relais/1.0/issues/EDGE-2/purpose",
                                    "{\"why\": \"Because somebody set it up\"}",
                                    "Content-Type",
                                    "application/json",
                                    "If-Match",
                                    "\"empty\"")
                            .status())
                    .isEqualTo(200);
            assertThat(relais.as("ana")
                            .get("/issues/?jql=" + Client.encoded("Why ~ somebody"))
                            .html()
                            .text())
                    .contains("EDGE-2");
        }
    }

    @Test
    void the_other_parts_are_made_in_one_click_which_can_be_repeated_and_show_in_the_panel(@TempDir Path home) {
        try (TestHost relais =
                Relais.start(Relais.options(home.resolve("host")).withDemo(Path.of("test/resources/edges.json")))) {
            var admin = relais.logIn("admin");
            admin.unlockAdministration("admin");
            String page = "/secure/admin/RelaisPurposeFields";
            Reply made = admin.submit(page + "!create.jspa", Map.of("part", "all"));
            assertThat(made.html().select("input[type=radio][checked]")).hasSize(4);
            assertThat(made.html().select("button[id^=relais-create-]").eachAttr("id"))
                    .containsExactly("relais-create-all");
            assertThat(admin.submit(page + "!create.jspa", Map.of("part", "all"))
                            .html()
                            .select("#relais-part-why ~ form input[type=radio][name=field]"))
                    .as("one field in each list: nothing was made twice")
                    .hasSize(4);

            String signal =
                    made.html().select("input[id^=relais-signal-][checked]").val();
            String why = made.html().select("input[id^=relais-why-][checked]").val();
            for (String taken : List.of(why, signal)) {
                Reply refused = admin.submit(page + "!choose.jspa", Map.of("part", "for-whom", "field", taken));
                assertThat(refused.html().select(".error").text()).contains("another part of the purpose already");
            }
            assertThat(admin.submit(page + "!choose.jspa", Map.of("part", "how", "field", signal))
                            .html()
                            .select(".error"))
                    .hasSize(1);
        }
    }

    @Test
    void a_part_that_is_stated_on_jiras_own_screens_shows_in_the_panel_and_in_rest(@TempDir Path home) {
        try (TestHost relais =
                Relais.start(Relais.options(home.resolve("host")).withDemo(Path.of("test/resources/edges.json")))) {
            var admin = relais.logIn("admin");
            admin.unlockAdministration("admin");
            Reply made = admin.submit("/secure/admin/RelaisPurposeFields!create.jspa", Map.of("part", "guardrails"));
            String field =
                    made.html().select("input[id^=relais-guardrails-][checked]").val();
            assertThat(admin.submit(
                                    "/secure/admin/AssociateFieldToScreens.jspa",
                                    Map.of("fieldId", field, "screen", "edit"))
                            .status())
                    .isEqualTo(200);
            Reply edited = relais.as("ana")
                    .put(
                            "/rest/api/2/issue/EDGE-2",
                            "{\"fields\": {\"" + field + "\": \"Nobody is <b>woken</b> for it\"}}");
            assertThat(edited.status()).as(edited.body()).isEqualTo(204);
            var panel = relais.as("ana").get("/browse/EDGE-2").html();
            assertThat(panel.select(".relais-part-guardrails").text()).isEqualTo("Nobody is <b>woken</b> for it");
            assertThat(relais.as("ana")
                            .get("/rest/relais/1.0/issues/EDGE-2/purpose")
                            .json()
                            .get("guardrails")
                            .asText())
                    .isEqualTo("Nobody is <b>woken</b> for it");
            assertThat(relais.as("ana")
                            .get("/issues/?jql=" + Client.encoded("Guardrails ~ woken"))
                            .html()
                            .text())
                    .contains("EDGE-2");
        }
    }
}
