package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TrialHost host;
    private static Tomcat tomcat;
    private static String base;

    @BeforeAll
    static void install(@TempDir Path folder) throws Exception {
        host = new TrialHost(folder);
        host.plugins.install(GoodPlugin.bundle().in(folder));
        tomcat = new Tomcat();
        tomcat.setBaseDir(folder.resolve("tomcat").toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("/jira", null);
        Tomcat.addServlet(context, "rest", host.plugins.restServlet());
        context.addServletMappingDecoded("/rest/*", "rest");
        tomcat.getConnector();
        tomcat.start();
        base = "http://localhost:" + tomcat.getConnector().getLocalPort() + "/jira/rest/";
    }

    @AfterAll
    static void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
        host.close();
    }

    @BeforeEach
    void administrator() {
        host.visitor = "admin";
    }

    @Test
    void a_resource_without_annotation_is_for_people_who_are_logged_in() throws Exception {
        host.visitor = null;
        assertThat(get("trial/1.0/notes")).isEqualTo("401 {\"message\":\"Log in first\"}");
        host.visitor = "ann";
        assertThat(get("trial/1.0/notes")).startsWith("200 [");
    }

    @Test
    void an_unrestricted_resource_is_for_everyone() throws Exception {
        host.visitor = null;
        assertThat(get("trial/latest/notes/open")).isEqualTo("200 {\"text\":\"for everyone\"}");
    }

    @Test
    void an_administrators_resource_is_for_administrators() throws Exception {
        assertThat(get("trial/1.0/notes/admin")).startsWith("200");
        host.visitor = "ann";
        assertThat(get("trial/1.0/notes/admin")).startsWith("403");
    }

    @Test
    void fields_are_filled_with_what_is_known_of_the_request() throws Exception {
        assertThat(get("trial/1.0/notes/here?a=1")).isEqualTo("200 {\"text\":\"notes/here GET 1\"}");
        assertThat(get("trial/1.0/notes/here?a=2")).isEqualTo("200 {\"text\":\"notes/here GET 2\"}");
    }

    @Test
    void what_is_not_there_is_404_in_json() throws Exception {
        assertThat(get("trial/2.0/notes")).isEqualTo("404 {\"message\":\"There is nothing at this address\"}");
        assertThat(get("trial/1.0/nothing")).isEqualTo("404 {\"message\":\"Not Found\"}");
    }

    @Test
    void a_failure_is_500_without_a_word_of_the_plugin() throws Exception {
        assertThat(get("trial/1.0/notes/broken")).startsWith("500 {\"message\"").doesNotContain("secret");
    }

    @Test
    void json_is_read_strictly() throws Exception {
        assertThat(post("{\"text\":\"hello\"}", "application/json")).isEqualTo("200 {\"text\":\"hello\"}");
        assertThat(post("{\"text\":\"hello\",\"oops\":1}", "application/json"))
                .isEqualTo("400 {\"message\":\"Unrecognized field \\\"oops\\\"\"}");
        assertThat(post("{", "application/json")).startsWith("400 {\"message\"");
    }

    @Test
    void a_body_of_more_than_eight_mebibytes_is_refused() throws Exception {
        String large = "{\"text\":\"" + "x".repeat(8 * 1024 * 1024) + "\"}";
        assertThat(post(large, "application/json")).startsWith("413");
        HttpRequest streamed = request("trial/1.0/notes")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream(large.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .build();
        assertThat(send(streamed)).startsWith("413");
    }

    @Test
    void what_a_form_of_another_site_could_send_is_refused() throws Exception {
        assertThat(post("hello", "text/plain")).isEqualTo("403 {\"message\":\"XSRF check failed\"}");
        assertThat(post("a=b", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check"))
                .startsWith("415");
    }

    @Test
    void a_session_of_another_site_is_refused() throws Exception {
        String[] elsewhere = {"Cookie", "JSESSIONID=1", "Origin", "https://evil.example"};
        assertThat(post("{}", "application/json", elsewhere)).startsWith("403");
        String here = base.substring(0, base.indexOf("/jira"));
        assertThat(post("{\"text\":\"x\"}", "application/json", "Cookie", "JSESSIONID=1", "Origin", here))
                .startsWith("200");
    }

    private static String get(String path) throws Exception {
        return send(request(path).build());
    }

    private static String post(String body, String type, String... headers) throws Exception {
        HttpRequest.Builder request =
                request("trial/1.0/notes").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static String send(HttpRequest request) throws Exception {
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }
}
