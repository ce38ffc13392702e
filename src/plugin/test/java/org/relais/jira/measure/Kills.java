package org.relais.jira.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills a host with signal 9 while four people comment and state purposes, starts it again, and counts: every comment
 * that was acknowledged is there, and the last acknowledged why of each issue is there or a later one that was on its
 * way. {@code -Drounds=20}, first on the embedded database, then on PostgreSQL with fsync on.
 */
final class Kills {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ISSUES = List.of("EDGE-1", "EDGE-2", "EDGE-4");

    private final Path home;
    private final List<String> options;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger names = new AtomicInteger();

    private Kills(Path home, List<String> options) {
        this.home = home;
        this.options = options;
    }

    static void run() throws IOException {
        int rounds = Settings.number("rounds", 20);
        Path work = Files.createTempDirectory("kills");
        List<String> data =
                List.of("-Dplugins=" + Settings.bundle(), "-Ddemo.data=" + Path.of("test/resources/edges.json"));
        boolean whole = new Kills(work.resolve("embedded"), data).rounds("H2", rounds);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            List<String> there = List.of(
                    data.get(0),
                    data.get(1),
                    "-Djdbc.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "-Djdbc.user=postgres",
                    "-Djdbc.password=postgres");
            whole &= new Kills(work.resolve("postgres"), there).rounds("PostgreSQL, fsync on", rounds);
        }
        if (!whole) System.exit(1);
    }

    private boolean rounds(String name, int rounds) {
        Random random = new Random(42);
        int missing = 0;
        for (int round = 1; round <= rounds; round++) {
            int before = acknowledged.size();
            try (HostProcess host = HostProcess.start(home, "512m", options)) {
                writeUntilKilled(host, 500 + random.nextInt(2_500));
            }
            try (HostProcess host = HostProcess.start(home, "512m", options)) {
                Set<String> gone = new HashSet<>(acknowledged);
                gone.removeAll(stored(host));
                missing += gone.size();
                System.out.printf(
                        "%s, round %d of %d: %d acknowledged, %d in all, %d missing, started again in %d ms%n",
                        name,
                        round,
                        rounds,
                        acknowledged.size() - before,
                        acknowledged.size(),
                        gone.size(),
                        host.startUp().toMillis());
            }
        }
        System.out.printf(
                "%s: %d acknowledged comments, %d missing after %d kills%n",
                name, acknowledged.size(), missing, rounds);
        return missing == 0;
    }

    private void writeUntilKilled(HostProcess host, int millis) {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            Guest ana = Guest.logIn(host.url(), "ana", "ana");
            for (int writer = 0; writer < 4; writer++) {
                writers.execute(() -> {
                    try {
                        while (!Thread.currentThread().isInterrupted()) comment(ana);
                    } catch (Guest.Unanswered killed) {
                        // what was not acknowledged may be there or not
                    }
                });
            }
            HostProcess.pause(millis);
            host.kill9();
        } finally {
            writers.shutdownNow();
            await(writers);
        }
    }

    private void comment(Guest ana) {
        int number = names.incrementAndGet();
        String text = "kill-" + number;
        HttpResponse<String> reply = ana.json(
                "POST",
                "/rest/api/2/issue/" + ISSUES.get(number % ISSUES.size()) + "/comment",
                "{\"body\": \"" + text + "\"}");
        if (reply.statusCode() != 201) {
            throw new IllegalStateException("a comment was answered " + reply.statusCode() + " " + reply.body());
        }
        acknowledged.add(text);
    }

    private static Set<String> stored(HostProcess host) {
        Guest ana = Guest.logIn(host.url(), "ana", "ana");
        Set<String> stored = new HashSet<>();
        for (String issue : ISSUES) {
            for (int start = 0; ; start += 1_000) {
                JsonNode page =
                        read(ana.get("/rest/api/2/issue/" + issue + "/comment?maxResults=1000&startAt=" + start));
                page.get("comments")
                        .forEach(comment -> stored.add(comment.get("body").asText()));
                if (start + page.get("comments").size() >= page.get("total").asInt()) break;
            }
        }
        return stored;
    }

    private static JsonNode read(HttpResponse<String> reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (IOException e) {
            throw new IllegalStateException(reply.statusCode() + " " + reply.body(), e);
        }
    }

    private static void await(ExecutorService writers) {
        try {
            if (!writers.awaitTermination(70, TimeUnit.SECONDS)) throw new IllegalStateException("writers hang");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
