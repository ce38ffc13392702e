package org.relais.jira.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who view, comment and move issues, all at once: {@code -Dguests=50 -Dminutes=10}, with up to a second between
 * two requests of each. At the end: errors, lost comments, times, memory. On the embedded database, or on PostgreSQL
 * with {@code -Ddatabase=postgres}.
 */
final class Load {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HostProcess host;
    private final Instant end;
    private final Map<String, Figures> figures = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> acknowledged = new ConcurrentHashMap<>();
    private final List<String> errors = new ArrayList<>();

    private Load(HostProcess host, Instant end) {
        this.host = host;
        this.end = end;
    }

    static void run() throws IOException {
        boolean postgres = Settings.text("database", "embedded").equals("postgres");
        Path home = Files.createTempDirectory("load");
        List<String> options = new ArrayList<>(
                List.of("-Dplugins=" + Settings.bundle(), "-Ddemo.data=" + Path.of("demo/organisation.json")));
        if (!postgres) {
            measure(home, options);
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            options.addAll(List.of(
                    "-Djdbc.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "-Djdbc.user=postgres",
                    "-Djdbc.password=postgres"));
            measure(home, options);
        }
    }

    private static void measure(Path home, List<String> options) {
        int guests = Settings.number("guests", 50);
        Duration time = Duration.ofSeconds(Math.round(60 * Double.parseDouble(Settings.text("minutes", "10"))));
        try (HostProcess host = HostProcess.start(home, Settings.text("heap", "512m"), options)) {
            new Load(host, Instant.now().plus(time)).with(guests);
        }
    }

    private void with(int guests) {
        List<String> names =
                List.of("claire", "julien", "samir", "awa", "mamadou", "maude", "linh", "minh", "grace", "noah");
        List<String> issues = keys(Guest.logIn(host.url(), "admin", "admin"));
        ExecutorService people = Executors.newFixedThreadPool(guests);
        for (int guest = 0; guest < guests; guest++) {
            String name = names.get(guest % names.size());
            Random random = new Random(guest);
            people.execute(() -> visit(name, random, issues));
        }
        people.shutdown();
        List<String> memory = new ArrayList<>();
        while (Instant.now().isBefore(end)) {
            memory.add(host.residentMiB() + "/" + host.liveHeapMiB());
            HostProcess.pause(Math.min(
                    60_000, Math.max(1, Duration.between(Instant.now(), end).toMillis())));
        }
        await(people);
        memory.add(host.residentMiB() + "/" + host.liveHeapMiB());
        report(guests, memory, lost(Guest.logIn(host.url(), "admin", "admin")));
    }

    private void visit(String name, Random random, List<String> issues) {
        try {
            Guest guest = Guest.logIn(host.url(), name, name);
            while (Instant.now().isBefore(end)) {
                String issue = issues.get(random.nextInt(issues.size()));
                int dice = random.nextInt(100);
                if (dice < 55) timed("view", 200, () -> guest.get("/browse/" + issue));
                else if (dice < 65)
                    timed(
                            "search",
                            200,
                            () -> guest.get("/issues/?jql=" + Guest.encoded("text ~ water ORDER BY updated DESC")));
                else if (dice < 85) comment(guest, issue, random);
                else move(guest, issue, random);
                HostProcess.pause(random.nextInt(1_000));
            }
        } catch (RuntimeException fault) {
            error(name + ": " + fault);
        }
    }

    private void comment(Guest guest, String issue, Random random) {
        String body = "{\"body\": \"load " + random.nextLong() + "\"}";
        HttpResponse<String> reply =
                timed("comment", 201, () -> guest.json("POST", "/rest/api/2/issue/" + issue + "/comment", body));
        if (reply.statusCode() == 201)
            acknowledged.computeIfAbsent(issue, key -> new AtomicInteger()).incrementAndGet();
    }

    /** Somebody else may have moved it in the meantime: then the way that was offered is gone, which is no error. */
    private void move(Guest guest, String issue, Random random) {
        HttpResponse<String> offered =
                timed("transitions", 200, () -> guest.get("/rest/api/2/issue/" + issue + "/transitions"));
        JsonNode ways = read(offered).path("transitions");
        if (ways.isEmpty()) return;
        String id = ways.get(random.nextInt(ways.size())).get("id").asText();
        long begun = System.nanoTime();
        HttpResponse<String> reply = guest.json(
                "POST", "/rest/api/2/issue/" + issue + "/transitions", "{\"transition\": {\"id\": \"" + id + "\"}}");
        figures.computeIfAbsent("move", key -> new Figures()).add(System.nanoTime() - begun);
        if (reply.statusCode() != 204 && reply.statusCode() != 400) error("move " + issue + ": " + reply.statusCode());
    }

    private interface Request {
        HttpResponse<String> send();
    }

    private HttpResponse<String> timed(String name, int expected, Request request) {
        long begun = System.nanoTime();
        HttpResponse<String> reply = request.send();
        figures.computeIfAbsent(name, key -> new Figures()).add(System.nanoTime() - begun);
        if (reply.statusCode() != expected) error(name + ": " + reply.statusCode() + " " + reply.uri());
        return reply;
    }

    private void error(String what) {
        synchronized (errors) {
            errors.add(what);
        }
    }

    private int lost(Guest admin) {
        int lost = 0;
        for (Map.Entry<String, AtomicInteger> issue : acknowledged.entrySet()) {
            int stored = 0;
            for (int start = 0; ; start += 1_000) {
                JsonNode page = read(
                        admin.get("/rest/api/2/issue/" + issue.getKey() + "/comment?maxResults=1000&startAt=" + start));
                for (JsonNode comment : page.get("comments")) {
                    if (comment.get("body").asText().startsWith("load ")) stored++;
                }
                if (start + page.get("comments").size() >= page.get("total").asInt()) break;
            }
            lost += Math.max(0, issue.getValue().get() - stored);
        }
        return lost;
    }

    private void report(int guests, List<String> memory, int lost) {
        System.out.printf("%d guests, ready in %d ms%n", guests, host.startUp().toMillis());
        System.out.println("                 n     p50     p95     max   (ms)");
        new TreeMap<>(figures)
                .forEach(
                        (name, all) -> System.out.printf(Locale.ROOT, "%-12s %6d %s%n", name, all.count(), all.line()));
        System.out.println("memory, resident/live heap in MiB, minute by minute: " + String.join(" ", memory));
        System.out.printf(
                "%d errors, %d lost of %d acknowledged comments, %d faults in the log%n",
                errors.size(),
                lost,
                acknowledged.values().stream().mapToInt(AtomicInteger::get).sum(),
                host.faults().size());
        errors.stream().limit(10).forEach(System.out::println);
        host.faults().stream().limit(10).forEach(System.out::println);
        if (!errors.isEmpty() || lost > 0) System.exit(1);
    }

    private static List<String> keys(Guest admin) {
        List<String> keys = new ArrayList<>();
        read(admin.get("/rest/api/2/search?maxResults=200&fields=summary&jql="
                        + Guest.encoded("project = OPS ORDER BY key")))
                .get("issues")
                .forEach(issue -> keys.add(issue.get("key").asText()));
        if (keys.isEmpty()) throw new IllegalStateException("there are no issues to work on");
        return keys;
    }

    private static JsonNode read(HttpResponse<String> reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (IOException e) {
            throw new IllegalStateException(reply.statusCode() + " " + reply.body(), e);
        }
    }

    private static void await(ExecutorService people) {
        try {
            if (!people.awaitTermination(2, TimeUnit.MINUTES)) throw new IllegalStateException("guests hang");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
