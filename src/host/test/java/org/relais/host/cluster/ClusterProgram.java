package org.relais.host.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.relais.host.harness.Visitors;

/** Tries two hosts on one PostgreSQL for longer than a test may, and prints what it measured. */
public final class ClusterProgram {
    private static final int INVALIDATIONS = 100;
    private static final int HOURS = 48;
    private static final int KILLS = 5;

    private ClusterProgram() {}

    public static void main(String[] arguments) throws IOException {
        try (TwoProcesses nodes = new TwoProcesses(Files.createTempDirectory("cluster-program"))) {
            List<Duration> delays = nodes.invalidations(INVALIDATIONS);
            System.out.printf(
                    "invalidation seen after: median %d ms, p95 %d ms, longest %d ms, of %d%n",
                    delays.get(INVALIDATIONS / 2).toMillis(),
                    delays.get(INVALIDATIONS * 95 / 100).toMillis(),
                    delays.get(INVALIDATIONS - 1).toMillis(),
                    INVALIDATIONS);
            System.out.printf("runs of a job that was due %d times: %d%n", HOURS, nodes.hourlyRuns(HOURS));
            for (int kill = 1; kill <= KILLS; kill++) {
                System.out.printf(
                        "lock free after kill -9: %d ms", nodes.lockAfterKill().toMillis());
                System.out.printf(", node back after %d ms%n", nodes.restart().toMillis());
            }
            int status = Visitors.as(nodes.b.base(), "admin")
                    .get("/secure/Dashboard.jspa")
                    .status();
            System.out.printf("the other node answers %d at the end%n", status);
        }
        System.exit(0); // the database would keep the process alive
    }
}
