package org.relais.jira.edges;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.relais.host.Options;
import org.relais.host.harness.TestHost;

/** Relais in a host that a test starts by itself, where {@link RunsRelais} is not enough. */
public final class Relais {
    private Relais() {}

    /** The jar that the build made. */
    static Path bundle() {
        String jar = System.getProperty("relais.bundle");
        if (jar == null || !Files.exists(Path.of(jar))) {
            throw new IllegalStateException("These tests need the finished jar: run mvn verify.");
        }
        return Path.of(jar);
    }

    public static Options options(Path home) {
        return Options.forTest(home, List.of(bundle())).withDemo(Path.of("test/resources/edges.json"));
    }

    public static TestHost start(Options options) {
        TestHost host = TestHost.start(options);
        new WatchersMayLook().arrange(host.host());
        return host;
    }
}
