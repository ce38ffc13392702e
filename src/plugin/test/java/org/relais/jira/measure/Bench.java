package org.relais.jira.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What Relais costs: pages and REST of two hosts on equal data, one with the plugin and one without it, asked in turn in
 * one run. {@code -Dissues=100000 -Dusers=5000 -Drequests=200}; the data follow from these numbers.
 */
final class Bench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARM_UP = 30;

    private final Generator data;
    private final int requests;
    private final Map<String, Request> asked = new LinkedHashMap<>();

    /** One kind of request, made the n-th time. */
    private interface Request extends BiFunction<Guest, Integer, HttpResponse<String>> {}

    private Bench(Generator data, int requests) {
        this.data = data;
        this.requests = requests;
        asked.put("issue view", (guest, n) -> guest.get("/browse/" + key(n)));
        asked.put("dashboard", (guest, n) -> guest.get("/secure/Dashboard.jspa"));
        asked.put(
                "create screen",
                (guest, n) -> guest.get("/secure/CreateIssue!default.jspa?pid=2000001&issuetype=10001"));
        asked.put(
                "edit screen",
                (guest, n) ->
                        guest.get("/secure/EditIssue!default.jspa?id=" + (10_000_001 + n * 7919L % data.issues())));
        asked.put("find by project", find("project = B1 ORDER BY updated DESC"));
        asked.put("find mine", find("assignee = currentUser() AND resolution is EMPTY"));
        asked.put("find text", find("text ~ \"water pump\" AND project = B1"));
        asked.put("REST issue", (guest, n) -> guest.get("/rest/api/2/issue/" + key(n)));
        asked.put(
                "REST search 50",
                (guest, n) -> guest.get(
                        "/rest/api/2/search?maxResults=50&jql=" + Guest.encoded("project = B1 ORDER BY key")));
        asked.put(
                "REST comment",
                (guest, n) -> guest.json(
                        "POST", "/rest/api/2/issue/" + key(n) + "/comment", "{\"body\": \"bench " + n + "\"}"));
        asked.put("REST move", Bench.this::move);
    }

    private Request find(String jql) {
        return (guest, n) -> guest.get("/issues/?jql=" + Guest.encoded(jql));
    }

    private String key(int n) {
        return data.key(1 + (int) (n * 7919L % data.issues()));
    }

    static void run() throws IOException, SQLException {
        Generator data = new Generator(Settings.number("issues", 100_000), Settings.number("users", 5_000));
        Path home = Files.createTempDirectory("bench");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("max_connections", "100")
                .start()) {
            String with = database(postgres, "with_relais");
            try (HostProcess first = HostProcess.start(home.resolve("set-up"), "512m", options(with, true))) {
                System.out.printf(
                        "an empty installation is ready after %d ms%n",
                        first.startUp().toMillis());
            }
            try (Connection connection = DriverManager.getConnection(with, "postgres", "postgres")) {
                data.fill(connection);
            }
            try (HostProcess last = HostProcess.start(home.resolve("roles"), "512m", options(with, true))) {
                Organisation.bring(last, data.users());
            }
            String without = copy(postgres);
            try (HostProcess plain = HostProcess.start(home.resolve("without"), "768m", options(without, false));
                    HostProcess relais = HostProcess.start(home.resolve("with"), "768m", options(with, true))) {
                new Bench(data, Settings.number("requests", 200)).compare(plain, relais);
            }
        }
    }

    private static List<String> options(String url, boolean plugin) {
        List<String> options = new ArrayList<>(
                List.of("-Ddemo=false", "-Djdbc.url=" + url, "-Djdbc.user=postgres", "-Djdbc.password=postgres"));
        if (plugin) options.add("-Dplugins=" + Settings.bundle());
        return options;
    }

    private static String database(EmbeddedPostgres postgres, String name) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    private static String copy(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database without_relais template with_relais");
        }
        return postgres.getJdbcUrl("postgres", "without_relais");
    }

    private void compare(HostProcess plain, HostProcess relais) {
        System.out.printf(
                "ready after %d ms without Relais, %d ms with it%n",
                plain.startUp().toMillis(), relais.startUp().toMillis());
        Guest without = Guest.logIn(plain.url(), "user1", "admin");
        Guest with = Guest.logIn(relais.url(), "user1", "admin");
        System.out.println("                 |    p50     p95     max  SQL own | the same with Relais            (ms)");
        asked.forEach((name, request) -> {
            Figures before = new Figures();
            Figures after = new Figures();
            for (int n = 0; n < WARM_UP + requests; n++) {
                boolean counted = n >= WARM_UP;
                // each goes first every other time
                if (n % 2 == 0) ask(name, request, without, n, counted ? before : new Figures());
                ask(name, request, with, n, counted ? after : new Figures());
                if (n % 2 == 1) ask(name, request, without, n, counted ? before : new Figures());
            }
            count(without, name, before);
            count(with, name, after);
            System.out.printf(Locale.ROOT, "%-16s |%s | %s%n", name, before.line(), after.line());
        });
        own(with);
        System.out.printf(
                "resident/live heap: %d/%d MiB without Relais, %d/%d MiB with it; faults in the logs: %d and %d%n",
                plain.residentMiB(),
                plain.liveHeapMiB(),
                relais.residentMiB(),
                relais.liveHeapMiB(),
                plain.faults().size(),
                relais.faults().size());
    }

    /** What only Relais has. */
    private void own(Guest with) {
        Map<String, Request> only = new LinkedHashMap<>();
        only.put("find by why", find("Why ~ \"harvest\" AND project = B1"));
        only.put("REST purpose", (guest, n) -> guest.get("/rest/relais/1.0/issues/" + key(n) + "/purpose"));
        only.put("find my roles'", find("\"Owning role\" in rolesOf() ORDER BY key"));
        only.put("find in circle", find("issue in ownedBy(\"role:1\", recursive)"));
        only.put("map of circles", (guest, n) -> guest.get("/rest/relais/1.0/circles/map"));
        only.put(
                "page of a role", (guest, n) -> guest.get("/secure/RelaisRole.jspa?id=role:" + n % Organisation.ROLES));
        only.put("REST say why", (guest, n) -> {
            String etag = guest.get("/rest/relais/1.0/issues/" + key(n) + "/purpose")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            return guest.json(
                    "PUT",
                    "/rest/relais/1.0/issues/" + key(n) + "/purpose",
                    "{\"why\": \"So that " + n + "\"}",
                    "If-Match",
                    etag);
        });
        only.forEach((name, request) -> {
            Figures figures = new Figures();
            for (int n = 0; n < WARM_UP + requests; n++) {
                ask(name, request, with, n, n < WARM_UP ? new Figures() : figures);
            }
            System.out.printf(Locale.ROOT, "%-16s |                               | %s%n", name, figures.line());
        });
    }

    private static void ask(String name, Request request, Guest guest, int n, Figures figures) {
        long begun = System.nanoTime();
        HttpResponse<String> reply = request.apply(guest, n);
        figures.add(System.nanoTime() - begun);
        if (reply.statusCode() >= 400) {
            throw new IllegalStateException(name + " answered " + reply.statusCode() + ": " + reply.body());
        }
    }

    private void count(Guest guest, String name, Figures figures) {
        Map<String, String> pages = Map.of(
                "issue view", "/browse/" + key(7),
                "dashboard", "/secure/Dashboard.jspa",
                "find by project", "/issues/?jql=" + Guest.encoded("project = B1 ORDER BY updated DESC"),
                "REST issue", "/rest/api/2/issue/" + key(7),
                "REST search 50", "/rest/api/2/search?maxResults=50&jql=" + Guest.encoded("project = B1 ORDER BY key"));
        String page = pages.get(name);
        if (page == null) return;
        String header =
                guest.counted(page).headers().firstValue("X-Host-Statements").orElse("");
        figures.statements(part(header, "total"), part(header, "org.relais.jira"));
    }

    private static int part(String header, String name) {
        for (String one : header.split(";")) {
            if (one.startsWith(name + "=")) return Integer.parseInt(one.substring(name.length() + 1));
        }
        return 0;
    }

    /** To the first way on that is offered. */
    private HttpResponse<String> move(Guest guest, int n) {
        String address = "/rest/api/2/issue/" + key(n) + "/transitions";
        try {
            JsonNode ways = JSON.readTree(guest.get(address).body()).path("transitions");
            return guest.json(
                    "POST",
                    address,
                    "{\"transition\": {\"id\": \"" + ways.get(0).get("id").asText() + "\"}}");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
