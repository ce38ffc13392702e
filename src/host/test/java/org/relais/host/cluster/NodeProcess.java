package org.relais.host.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Visitors;

/** A host in a process of its own. */
final class NodeProcess implements AutoCloseable {
    private static final String SHARED = "/rest/trial/1.0/shared/";

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final List<String> all = new ArrayList<>();
    private String base;

    /** Starts a node on a free port; it is not ready yet. */
    NodeProcess(String name, String database, Path home, Path plugin) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dport=0",
                "-Dnode=" + name,
                "-Dhome=" + home.resolve(name),
                "-Ddemo=false",
                "-Dplugins=" + plugin,
                "-Djdbc.url=" + database,
                "-Djdbc.user=postgres",
                "-Djdbc.password=postgres",
                "-Dhost.log.level=WARN",
                "-Dends.with.parent=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.relais.host.Main");
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread reader = new Thread(this::read, "output-of-" + name);
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException killed) {
            // its output ends with it
        }
    }

    /** Waits until it answers. */
    NodeProcess ready() {
        String line = heard("ready ");
        base = line.substring("ready ".length(), line.indexOf(" ("));
        return this;
    }

    /** The line that begins with these words; fails with all that was said where there is none within two minutes. */
    String heard(String beginning) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (System.nanoTime() < deadline) {
            try {
                String line = said.poll(200, TimeUnit.MILLISECONDS);
                if (line == null && !process.isAlive() && said.isEmpty()) break;
                if (line == null) continue;
                all.add(line);
                if (line.startsWith(beginning)) return line;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new AssertionError("it never said “" + beginning + "…” but " + String.join("\n", all));
    }

    int exitCode() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) throw new AssertionError("it does not end");
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String base() {
        return base;
    }

    String meaning(String word) {
        return shared("facts/" + word).path("meaning").asText();
    }

    void means(String word, String meaning) {
        put("facts/" + word, "{\"meaning\":\"" + meaning + "\"}");
    }

    int runs() {
        return shared("runs").size();
    }

    boolean isFree(String lock) {
        return shared("locks/" + lock).path("free").asBoolean();
    }

    void holdForEver(String lock) {
        put("locks/" + lock, "{}");
    }

    private JsonNode shared(String path) {
        return ok(Visitors.as(base, "admin").get(SHARED + path)).json();
    }

    private void put(String path, String json) {
        if (ok(Visitors.as(base, "admin").put(SHARED + path, json)).body().isEmpty())
            throw new AssertionError("nothing was answered");
    }

    private static Reply ok(Reply reply) {
        if (reply.status() != 200) throw new AssertionError(reply.status() + " " + reply.body());
        return reply;
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        if (exitCode() == 0) throw new AssertionError("it ended by itself");
    }

    @Override
    public void close() {
        process.destroy();
        if (exitCode() < 0) throw new AssertionError("it was not there");
    }
}
