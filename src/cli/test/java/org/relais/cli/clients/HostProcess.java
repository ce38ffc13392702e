package org.relais.cli.clients;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The packaged host as a process of its own, so that none of its libraries meets those of a client. It is started when
 * the first test asks for it, and ends with the tests.
 */
final class HostProcess {
    private static final String READY = "ready ";
    private static HostProcess shared;

    private final URI address;

    private HostProcess(URI address) {
        this.address = address;
    }

    /** Where the one host of all tests answers, without a slash at the end. */
    static synchronized URI address() throws IOException, InterruptedException {
        if (shared == null) shared = start();
        return shared.address;
    }

    private static HostProcess start() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("client-host");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dends.with.parent=true",
                        "-Dport=0",
                        "-Dhome=" + home,
                        "-Ddemo.data=" + property("clients.data"),
                        "-jar",
                        property("relais.host.jar"))
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BlockingQueue<String> ready = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(process, ready), "host-output");
        reader.setDaemon(true);
        reader.start();
        String line = ready.poll(90, TimeUnit.SECONDS);
        if (line == null || !line.startsWith(READY)) throw new IllegalStateException("the host did not start: " + line);
        return new HostProcess(URI.create(line.substring(READY.length()).split(" ")[0]));
    }

    /** Goes on reading after the host is ready, so that its output never blocks it. */
    private static void read(Process process, BlockingQueue<String> ready) {
        StringBuilder all = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) ready.add(line);
                else if (all.length() < 10_000) all.append(line).append('\n');
            }
        } catch (IOException e) {
            all.append(e);
        }
        ready.add("it ended, saying: " + all);
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) throw new IllegalStateException("-D" + name + " is not set: run mvn verify");
        return value;
    }
}
