package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.plugin.servlet.PluginServlets.Outcome;

class ServletTest {
    private static TrialHost host;
    private static Path jar;

    @BeforeAll
    static void install(@TempDir Path folder) throws Exception {
        host = new TrialHost(folder);
        jar = WebPlugin.bundle().in(folder);
        host.plugins.install(jar);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void administrator() {
        host.visitor = "admin";
    }

    @Test
    void a_servlet_sees_its_own_path_its_parameters_and_the_plugins_objects() throws Exception {
        assertThat(said("/trial/echo")).isEqualTo("/plugins/servlet/trial/echo|null|Ann|soft|given by the constructor");
        assertThat(said("/trial/echo/a/b")).startsWith("/plugins/servlet/trial/echo|/a/b|");
        assertThat(said("/trial/notes.txt")).startsWith("/plugins/servlet|/trial/notes.txt|");
    }

    @Test
    void what_nobody_declares_is_answered_by_nobody() throws Exception {
        assertThat(call("GET", "/trial/echoes")).isEqualTo(Outcome.NOBODY);
        assertThat(call("GET", "/trial")).isEqualTo(Outcome.NOBODY);
        assertThat(call("GET", "")).isEqualTo(Outcome.NOBODY);
    }

    @Test
    void a_method_without_an_annotation_is_for_licensed_users() throws Exception {
        assertThat(call("GET", "/trial/echo")).isEqualTo(Outcome.ANSWERED);
        host.visitor = "ann";
        assertThat(call("GET", "/trial/echo")).isEqualTo(Outcome.ANSWERED);
        host.visitor = null;
        assertThat(call("GET", "/trial/echo")).isEqualTo(Outcome.LOGIN_NEEDED);
    }

    @Test
    void an_annotated_method_is_for_whom_it_says() throws Exception {
        host.visitor = null;
        assertThat(call("POST", "/trial/echo")).isEqualTo(Outcome.ANSWERED);
        assertThat(call("DELETE", "/trial/echo")).isEqualTo(Outcome.LOGIN_NEEDED);
        host.visitor = "ann";
        assertThat(call("DELETE", "/trial/echo")).isEqualTo(Outcome.NOT_PERMITTED);
        host.visitor = "admin";
        assertThat(call("DELETE", "/trial/echo")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void a_servlet_is_destroyed_with_its_plugin_and_comes_back_with_it() throws Exception {
        System.clearProperty("trial.echo");
        call("GET", "/trial/echo");
        host.plugins.stop("org.relais.trial");
        assertThat(System.getProperty("trial.echo")).isEqualTo("destroyed");
        assertThat(call("GET", "/trial/echo")).isEqualTo(Outcome.NOBODY);
        host.plugins.start("org.relais.trial");
        assertThat(call("GET", "/trial/echo")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void a_route_leads_to_what_its_pattern_names() {
        assertThat(host.plugins.routes().follow("/trial-routes/echo/a b"))
                .contains("/plugins/servlet/trial/echo/a%20b");
        assertThat(host.plugins.routes().follow("/trial-routes/echo/a/b")).isEmpty();
        assertThat(host.plugins.routes().follow("/trial-routes/all/a/b")).contains("/plugins/servlet/trial/echo/a/b");
        assertThat(host.plugins.routes().follow("/trial-routes")).isEmpty();
    }

    private static Outcome call(String method, String path) throws Exception {
        return host.plugins.servlets().answer(path, request(method), response(new StringWriter()));
    }

    private static String said(String path) throws Exception {
        StringWriter written = new StringWriter();
        assertThat(host.plugins.servlets().answer(path, request("GET"), response(written)))
                .isEqualTo(Outcome.ANSWERED);
        return written.toString();
    }

    private static HttpServletResponse response(StringWriter written) {
        PrintWriter writer = new PrintWriter(written);
        return Fakes.fake(HttpServletResponse.class, Map.of("getWriter", none -> writer));
    }

    private static HttpServletRequest request(String method) {
        return Fakes.fake(
                HttpServletRequest.class,
                Map.of(
                        "getMethod", none -> method,
                        "getContextPath", none -> "/jira",
                        "getParameter", args -> args[0].equals("q") ? "Ann" : null));
    }
}
