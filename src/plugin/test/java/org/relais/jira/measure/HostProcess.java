package org.relais.jira.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged host in a process of its own, as a newcomer starts it. */
final class HostProcess implements AutoCloseable {
    private static final Path JAR = Path.of("../host/target/relais-host.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final int port;
    private final Duration startUp;

    private HostProcess(Process process, Path log, int port, Duration startUp) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.startUp = startUp;
    }

    /** Starts a host and waits until it says that it is ready. */
    static HostProcess start(Path home, String heap, List<String> options) {
        try {
            Files.createDirectories(home);
            int port = freePort();
            Path log = home.resolve("host-" + port + "-" + System.nanoTime() + ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heap,
                    "-Dport=" + port,
                    "-Dhome=" + home));
            command.addAll(options);
            command.addAll(List.of("-jar", JAR.toString()));
            Instant begun = Instant.now();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitReady(process, log, begun);
            return new HostProcess(process, log, port, Duration.between(begun, Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process process, Path log, Instant begun) throws IOException {
        while (!Files.readString(log).contains("ready")) {
            if (!process.isAlive()) throw new IllegalStateException("the host ended: " + Files.readString(log));
            if (Instant.now().isAfter(begun.plus(PATIENCE))) {
                process.destroyForcibly();
                throw new IllegalStateException("the host is not ready after " + PATIENCE + ": " + log);
            }
            pause(50);
        }
    }

    String url() {
        return "http://localhost:" + port + "/jira";
    }

    Duration startUp() {
        return startUp;
    }

    /** What the process holds in memory, in MiB. */
    long residentMiB() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    /** The objects that are alive after a full collection, in MiB. */
    long liveHeapMiB() {
        try {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process.pid()),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String total = "";
            for (String line : new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList()) if (line.startsWith("Total")) total = line;
            return Long.parseLong(total.trim().split("\\s+")[2]) / (1 << 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the log that tell of a fault. */
    List<String> faults() {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains(" ERROR ") || line.contains("Exception"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if the power went: no hook of the process runs. */
    void kill9() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
