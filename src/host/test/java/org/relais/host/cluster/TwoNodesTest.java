package org.relais.host.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts in processes of their own on one PostgreSQL, as a Data Center has them. {@link ClusterProgram} is longer. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
    @TempDir
    static Path folder;

    private static TwoProcesses nodes;

    @BeforeAll
    static void both_start_at_once_on_an_empty_database() {
        nodes = new TwoProcesses(folder);
    }

    @AfterAll
    static void both_stop() {
        nodes.close();
    }

    @Test
    void a_session_belongs_to_the_node_where_it_began_and_both_fit_into_one_browser() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        logIn(browser, nodes.a);
        assertThat(visitor(browser, nodes.a)).isEqualTo("admin");
        assertThat(visitor(browser, nodes.b)).isEmpty();
        logIn(browser, nodes.b);
        assertThat(visitor(browser, nodes.b)).isEqualTo("admin");
        assertThat(visitor(browser, nodes.a)).isEqualTo("admin");
    }

    private static void logIn(HttpClient browser, NodeProcess node) throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create(node.base() + "/login.jsp"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", node.base().replace("/jira", ""))
                .POST(HttpRequest.BodyPublishers.ofString("os_username=admin&os_password=admin"))
                .build();
        assertThat(browser.send(form, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(303);
    }

    /** Whom the dashboard greets; nobody is empty. */
    private static String visitor(HttpClient browser, NodeProcess node) throws IOException, InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create(node.base() + "/secure/Dashboard.jspa"))
                .build();
        String html = browser.send(page, HttpResponse.BodyHandlers.ofString()).body();
        return Jsoup.parse(html).select("meta[name=ajs-remote-user]").attr("content");
    }

    @Test
    void what_one_node_changes_the_other_knows_within_a_second() {
        assertThat(nodes.invalidations(6)).allMatch(delay -> delay.compareTo(Duration.ofSeconds(1)) < 0);
    }

    @Test
    void a_due_job_runs_once_in_the_cluster() {
        assertThat(nodes.hourlyRuns(4)).isEqualTo(4);
    }

    @Test
    void a_node_whose_name_is_taken_ends_with_one_sentence() {
        try (NodeProcess twin = nodes.start("b")) {
            assertThat(twin.heard("The node b runs already on this database, at http://localhost:"))
                    .endsWith(": choose another name with -Dnode=…");
            assertThat(twin.exitCode()).isEqualTo(1);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void a_lock_is_free_when_its_holder_was_killed_and_the_killed_can_come_back() {
        assertThat(nodes.lockAfterKill()).isLessThan(Lease.USUAL.length().plusSeconds(3));
        assertThat(nodes.restart()).isPositive();
        assertThat(nodes.a.isFree("door")).isTrue();
    }
}
