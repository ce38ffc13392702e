package org.relais.jira.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What it costs to go up and down: the functions of JQL over all issues, and the page of purposes of a project of 5,000,
 * on PostgreSQL. {@code -Dissues=100000 -Dusers=1000 -Drequests=30}; the data follow from these numbers.
 */
final class Trails {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARM_UP = 8;
    private static final int OF_A_PROJECT = 5_000;

    private Trails() {}

    static void run() throws IOException, SQLException {
        int issues = Settings.number("issues", 100_000);
        Generator data =
                new Generator(issues, Settings.number("users", 1_000), Math.max(12, issues / OF_A_PROJECT), true);
        Path home = Files.createTempDirectory("trails");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            List<String> options = List.of(
                    "-Ddemo=false",
                    "-Djdbc.url=" + url,
                    "-Djdbc.user=postgres",
                    "-Djdbc.password=postgres",
                    "-Dplugins=" + Settings.bundle());
            HostProcess.start(home.resolve("set-up"), "512m", options).close();
            try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
                data.fill(connection);
            }
            try (HostProcess host = HostProcess.start(home.resolve("host"), "768m", options)) {
                measure(host, data, Settings.number("requests", 30));
            }
        }
    }

    private static void measure(HostProcess host, Generator data, int requests) throws IOException {
        Guest guest = Guest.logIn(host.url(), "user1", "admin");
        Map<String, IntFunction<String>> asked = new LinkedHashMap<>();
        asked.put("servesPurposeOf, a story", n -> search("issue in servesPurposeOf(B7-" + (51 + n) + ")"));
        asked.put("servesPurposeOf, an epic", n -> search("issue in servesPurposeOf(B7-" + (2 + n % 49) + ")"));
        asked.put("servesPurposeOf, a project", n -> search("issue in servesPurposeOf(B" + (7 + n % 5) + "-1)"));
        asked.put("servesPurposeOf, four projects", n -> search("issue in servesPurposeOf(B2-1)"));
        asked.put("purposeStated, a project", n -> search("project = B7 AND issue in purposeStated()"));
        asked.put("purposeStale, nothing changed", n -> search("issue in purposeStale()"));
        asked.put("page", n -> "/projects/B" + (7 + n % 5) + "?selectedItem=org.relais.jira:purposes-page");
        asked.put("tops", n -> tree(n, ""));
        asked.put("tops, of another project's", n -> tree("B5", ""));
        asked.put("below an initiative", n -> tree(n, "/below/B" + (7 + n % 5) + "-1"));
        asked.put("below an epic", n -> tree(n, "/below/B" + (7 + n % 5) + "-" + (2 + n % 49)));
        asked.put("no purpose yet", n -> tree(n, "/missing"));
        asked.put("search", n -> tree(n, "/search?text=water"));
        asked.put("panel: below an epic", n -> "/rest/relais/1.0/issues/B7-" + (2 + n % 49) + "/purpose/below");
        asked.put("panel: the whole trail", n -> "/rest/relais/1.0/issues/B7-" + (2_000 + n) + "/purpose/trail");
        asked.put("issue view of a sub-task", n -> "/browse/B7-" + (2_000 + n));
        System.out.printf("%-32s |     p50     p95     max ms, statements: all, our own | found%n", "");
        asked.forEach((name, request) -> one(guest, name, request, requests));
        // an initiative says why, and then another one: what inherits it is stale
        change(guest, "why it was");
        change(guest, "why it is");
        one(guest, "purposeStale, an initiative's", n -> search("issue in purposeStale()"), requests);
        one(guest, "purposeStale(initiative)", n -> search("issue in purposeStale(B7-1)"), requests);
        host.faults().stream().limit(5).forEach(System.out::println);
    }

    private static void change(Guest guest, String why) {
        String address = "/rest/relais/1.0/issues/B7-1/purpose";
        String etag = guest.get(address).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> reply = guest.json("PUT", address, "{\"why\": \"" + why + "\"}", "If-Match", etag);
        if (reply.statusCode() != 200) throw new IllegalStateException(reply.body());
    }

    private static String search(String jql) {
        return "/rest/api/2/search?maxResults=50&fields=summary&jql=" + Guest.encoded(jql);
    }

    private static String tree(int n, String rest) {
        return tree("B" + (7 + n % 5), rest);
    }

    private static String tree(String project, String rest) {
        return "/rest/relais/1.0/projects/" + project + "/purposes" + rest;
    }

    private static void one(Guest guest, String name, IntFunction<String> request, int requests) {
        Figures figures = new Figures();
        String found = "";
        for (int n = 0; n < WARM_UP + requests; n++) {
            long begun = System.nanoTime();
            HttpResponse<String> reply = guest.get(request.apply(n));
            if (n >= WARM_UP) figures.add(System.nanoTime() - begun);
            if (reply.statusCode() >= 400) {
                throw new IllegalStateException(name + " answered " + reply.statusCode() + ": " + reply.body());
            }
            found = found(reply.body());
        }
        String header = guest.counted(request.apply(0))
                .headers()
                .firstValue("X-Host-Statements")
                .orElse("");
        figures.statements(part(header, "total"), part(header, "org.relais.jira"));
        System.out.printf(Locale.ROOT, "%-32s | %s | %s%n", name, figures.line(), found);
    }

    private static String found(String body) {
        if (!body.startsWith("{")) return "";
        try {
            var json = JSON.readTree(body);
            return json.has("total")
                    ? json.get("total").asText()
                    : json.path("nodes").size() + " nodes";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int part(String header, String name) {
        for (String one : header.split(";")) {
            if (one.startsWith(name + "=")) return Integer.parseInt(one.substring(name.length() + 1));
        }
        return 0;
    }
}
