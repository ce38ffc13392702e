package org.relais.jira.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Circles in the large, on PostgreSQL: 1,000 roles are taken in, then 2,000, and all issues belong to them.
 * {@code -Dissues=100000 -Dusers=1000 -Drequests=30}; the data follow from these numbers.
 */
final class Circling {
    private static final int WARM_UP = 8;
    private static final int ROLES = 2_000;
    private static final long FIELD = 95_000_000L;
    private static final String FILE = "/rest/relais/1.0/circles/file";

    private Circling() {}

    static void run() throws IOException, SQLException {
        int issues = Settings.number("issues", 100_000);
        int users = Settings.number("users", 1_000);
        Generator data = new Generator(issues, users, Math.max(12, issues / 5_000), false);
        Path home = Files.createTempDirectory("circling");
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
                owning(connection, issues);
            }
            try (HostProcess host = HostProcess.start(home.resolve("host"), "768m", options)) {
                imports(host, users);
                measure(host, Settings.number("requests", 30));
            }
        }
    }

    /** Every issue belongs to one of the roles. */
    private static void owning(Connection connection, int issues) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("insert into custom_field (id, name, type_key, searcher_key) values (" + FIELD
                    + ", 'Owning role', 'org.relais.jira:owning-role', 'org.relais.jira:owning-role-searcher')");
            sql.execute("insert into custom_field_context (id, field_id) values (" + (FIELD + 1) + ", " + FIELD + ")");
            sql.execute("insert into custom_field_value (id, field_id, issue_id, text_value) select " + (FIELD + 10)
                    + " + row_number() over (order by id), " + FIELD + ", id, 'role:' || id % " + ROLES
                    + " from issue");
            sql.execute("vacuum analyze custom_field_value");
        }
        System.out.printf(Locale.ROOT, "%,d issues belong to %,d roles%n", issues, ROLES);
    }

    private static void imports(HostProcess host, int users) {
        Guest admin = Guest.logIn(host.url(), "admin", "admin");
        for (int roles : new int[] {ROLES / 2, ROLES / 2, ROLES}) {
            long begun = System.nanoTime();
            HttpResponse<String> reply =
                    admin.json("POST", FILE + "?unknown=leave-out", file(roles, users), "X-Host-Statements", "count");
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (reply.statusCode() != 200) throw new IllegalStateException(reply.body());
            System.out.printf(
                    Locale.ROOT,
                    "import of a file of %,d roles, %,d clauses and %,d seats: %.1f s, statements %s%n",
                    roles,
                    3 * roles,
                    2 * roles,
                    seconds,
                    reply.headers().firstValue("X-Host-Statements").orElse(""));
        }
    }

    private static String file(int roles, int users) {
        String people = IntStream.rangeClosed(1, users)
                .mapToObj(i -> "{\"id\":\"user" + i + "\",\"username\":\"user" + i + "\",\"email\":\"user" + i
                        + "@example.org\"}")
                .collect(Collectors.joining(","));
        String nodes = IntStream.range(0, roles).mapToObj(i -> role(i, users)).collect(Collectors.joining(","));
        return "{\"format\":\"relais-circles\",\"version\":1,\"people\":[" + people + "],\"nodes\":[" + nodes + "]}";
    }

    private static String role(int i, int users) {
        String clauses = IntStream.range(0, 3)
                .mapToObj(n -> "{\"type\":\"accountability\",\"text\":\"Answers for the part " + n + " of " + i + "\"}")
                .collect(Collectors.joining(","));
        return "{\"id\":\"role:" + i + "\",\"parent\":" + (i == 0 ? "null" : "\"role:" + (i - 1) / 8 + "\"")
                + ",\"name\":{\"en\":\"Role " + i + "\",\"fr\":\"Rôle " + i + "\"},\"purpose\":\"So that " + i
                + " works\",\"clauses\":[" + clauses + "],\"seats\":[{\"person\":\"user" + (1 + i % users)
                + "\"},{\"person\":\"user" + (1 + (i * 7 + 3) % users) + "\",\"capacity\":\"support\"}]}";
    }

    private static void measure(HostProcess host, int requests) {
        Guest guest = Guest.logIn(host.url(), "user1", "admin");
        Map<String, IntFunction<String>> asked = new LinkedHashMap<>();
        asked.put("ownedBy(a role)", n -> search("issue in ownedBy(\"role:" + (1_000 + n) + "\")"));
        asked.put(
                "ownedBy(a circle, recursive)",
                n -> search("issue in ownedBy(\"role:" + (1 + n % 8) + "\", recursive)"));
        asked.put("the same in a project", n -> search("project = B3 AND issue in ownedBy(\"role:1\", recursive)"));
        asked.put("inCircle", n -> search("issue in inCircle(\"role:" + (1 + n % 8) + "\")"));
        asked.put("Owning role in rolesOf()", n -> search("\"Owning role\" in rolesOf()"));
        asked.put("termEnds(30d)", n -> search("issue in termEnds(\"30d\")"));
        asked.put("map, what the browser draws", n -> "/rest/relais/1.0/circles/map");
        asked.put("map, the page", n -> "/secure/RelaisCircleMap.jspa");
        asked.put("list", n -> "/secure/RelaisCircleList.jspa");
        asked.put("a role", n -> "/secure/RelaisRole.jspa?id=role:" + (100 + n));
        asked.put("search", n -> "/rest/relais/1.0/circles/search?q=role%20" + (100 + n));
        asked.put("issue view", n -> "/browse/B7-" + (100 + n));
        System.out.printf("%-32s |     p50     p95     max ms, statements: all, our own%n", "");
        asked.forEach((name, request) -> one(guest, name, request, requests));
        host.faults().stream().limit(5).forEach(System.out::println);
    }

    private static String search(String jql) {
        return "/rest/api/2/search?maxResults=50&fields=summary&jql=" + Guest.encoded(jql);
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
            int total = reply.body().indexOf("\"total\":");
            found = total < 0 ? "" : reply.body().substring(total, reply.body().indexOf(',', total));
        }
        String header = guest.counted(request.apply(0))
                .headers()
                .firstValue("X-Host-Statements")
                .orElse("");
        figures.statements(part(header, "total"), part(header, "org.relais.jira"));
        System.out.printf(Locale.ROOT, "%-32s | %s %s%n", name, figures.line(), found);
    }

    private static int part(String header, String name) {
        for (String one : header.split(";")) {
            if (one.startsWith(name + "=")) return Integer.parseInt(one.substring(name.length() + 1));
        }
        return 0;
    }
}
