package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
