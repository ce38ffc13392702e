package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** Relais in the administration of projects and of Jira. What runs them says on which database. */
abstract class HomeEdges {
    private static final String SETTINGS = "/secure/RelaisProjectSettings!default.jspa?projectKey=EDGE";
    private static final String SAVE = "/secure/RelaisProjectSettings!save.jspa";

    @Test
    void whoever_administers_the_project_switches_relais_off_and_on(TestHost host) {
        Session admin = host.logIn("admin");
        Reply page = admin.get(SETTINGS);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(chosen(page)).isEqualTo("on");
        Reply off = admin.post(SAVE, form(page, "off"));
        assertThat(off.html().select(".aui-message-success").text()).isEqualTo("Saved.");
        assertThat(chosen(off)).isEqualTo("off");
        assertThat(panel(host)).isZero();
        Reply on = admin.post(SAVE, form(off, "on"));
        assertThat(chosen(on)).isEqualTo("on");
        assertThat(panel(host)).isEqualTo(1);
    }

    @Test
    void of_two_who_had_the_same_page_open_the_second_sees_what_the_first_decided(TestHost host) {
        Session admin = host.logIn("admin");
        Reply page = admin.get(SETTINGS);
        assertThat(chosen(admin.post(SAVE, form(page, "off")))).isEqualTo("off");
        Reply late = admin.post(SAVE, form(page, "on"));
        assertThat(late.html().text()).contains("Somebody else decided in the meantime");
        assertThat(chosen(late)).isEqualTo("off");
        assertThat(chosen(admin.post(SAVE, form(late, "on")))).isEqualTo("on");
    }

    @Test
    void whoever_only_sees_the_project_is_told_so_and_a_stranger_learns_nothing(TestHost host) {
        Reply seen = host.logIn("ben").get(SETTINGS);
        assertThat(seen.html().text()).contains("You may see this project but not administer it.");
        Session stranger = host.logIn("cy");
        Reply unseen = stranger.get(SETTINGS);
        Reply absent = stranger.get(SETTINGS.replace("EDGE", "NOPE"));
        assertThat(unseen.html().text())
                .isEqualTo(absent.html().text())
                .contains("This project does not exist, or you may not see it.");
        Session ben = host.logIn("ben");
        Map<String, String> form = new HashMap<>(
                Map.of("projectKey", "EDGE", "sequence", "0", "option-shown", "off", "atl_token", ben.token()));
        assertThat(ben.post(SAVE, form).html().text()).contains("not administer it");
        assertThat(panel(host)).isEqualTo(1);
    }

    @Test
    void a_wrong_form_is_refused_in_words_and_changes_nothing(TestHost host) {
        Session admin = host.logIn("admin");
        Reply page = admin.get(SETTINGS);
        Map<String, String> unknown = form(page, "sometimes");
        assertThat(admin.post(SAVE, unknown).html().text())
                .contains("Relais in this project: choose one of the values");
        Map<String, String> noSequence = form(page, "off");
        noSequence.put("sequence", "x");
        assertThat(admin.post(SAVE, noSequence).html().text()).contains("The form was not complete");
        Map<String, String> noToken = form(page, "off");
        noToken.remove("atl_token");
        assertThat(admin.post(SAVE, noToken).status()).isEqualTo(403);
        assertThat(admin.get(SAVE).status()).isIn(403, 405);
        assertThat(chosen(admin.get(SETTINGS))).isEqualTo("on");
    }

    @Test
    void the_page_is_in_the_menu_of_the_project_settings_and_reads_french(TestHost host) {
        Reply menu = host.logIn("admin").get("/plugins/servlet/project-config/EDGE/summary");
        assertThat(menu.html().select("a#relais-project-settings").attr("href")).contains("projectKey=EDGE");
        Session faye = host.logIn("faye");
        assertThat(faye.get(SETTINGS).html().text()).contains("administr").doesNotContain("You may");
    }

    @Test
    void health_is_for_administrators_and_names_no_person(TestHost host) throws Exception {
        assertThat(host.logIn("ana").get("/secure/admin/RelaisHealth.jspa").status())
                .isEqualTo(403);
        Session admin = host.logIn("admin").unlockAdministration("admin");
        Reply page = admin.get("/secure/admin/RelaisHealth.jspa");
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.html()
                        .select("#relais-health-purpose li[data-level=good]")
                        .text())
                .contains("is the field that says why");

        assertThat(host.as("ana").get("/rest/relais/1.0/health").status()).isIn(401, 403);
        Reply json = host.as("admin").get("/rest/relais/1.0/health");
        assertThat(json.json().get(0).get("check").asText()).isEqualTo("purpose");
        Map<String, String> bundle = bundle(host);
        assertThat(bundle).containsOnlyKeys("health.json", "versions.txt");
        assertThat(bundle.get("versions.txt"))
                .contains("relais: ")
                .contains("java: ")
                .doesNotContain("${");
        assertThat(bundle.get("health.json")).contains("purpose.check.good").doesNotContain("villagers");
    }

    private static Map<String, String> bundle(TestHost host) throws IOException, InterruptedException {
        String secret = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> reply = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(host.url("/rest/relais/1.0/health/bundle")))
                                .header("Authorization", "Basic " + secret)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(reply.statusCode()).isEqualTo(200);
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(reply.body()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Map<String, String> form(Reply page, String shown) {
        Map<String, String> values = new HashMap<>();
        page.html()
                .select("#relais-project-settings-form input[type=hidden]")
                .forEach(input -> values.put(input.attr("name"), input.val()));
        values.put("option-shown", shown);
        return values;
    }

    private static String chosen(Reply page) {
        List<String> values = page.html()
                .select("#relais-project-settings-form input[name=option-shown][checked]")
                .eachAttr("value");
        assertThat(values).as(page.body()).hasSize(1);
        return values.get(0);
    }

    private static int panel(TestHost host) {
        return host.as("ana")
                .get("/browse/EDGE-1")
                .html()
                .select(".relais-purpose")
                .size();
    }
}
