package org.relais.host.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relais.host.harness.Session;
import org.relais.host.harness.SharedPostgres;
import org.relais.host.harness.Visitors;
import org.relais.host.plugin.ClusterPlugin;

/** Two hosts on one PostgreSQL, and what is tried with them. */
final class TwoProcesses implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final Path plugin;
    private final String database = SharedPostgres.freshDatabase();
    NodeProcess a;
    final NodeProcess b;

    TwoProcesses(Path folder) {
        this.folder = folder;
        this.plugin = ClusterPlugin.in(folder);
        a = start("a");
        b = start("b").ready();
        a.ready();
    }

    /** One more process, which is not ready yet. */
    NodeProcess start(String name) {
        return new NodeProcess(name, database, folder, plugin);
    }

    /** How long it takes until one node knows what was written on the other, each of so many times. */
    List<Duration> invalidations(int times) {
        List<Duration> delays = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            NodeProcess writer = i % 2 == 0 ? a : b;
            NodeProcess reader = i % 2 == 0 ? b : a;
            String news = "news-" + i;
            String before = reader.meaning("sky");
            writer.means("sky", news);
            delays.add(Soon.within(PATIENCE, () -> reader.meaning("sky").equals(news)));
            if (before.equals(news)) throw new AssertionError("it was known before it was written");
        }
        return delays.stream().sorted().toList();
    }

    /** Sets the clock forward by an hour so many times, and says how often the hourly job has run since. */
    int hourlyRuns(int hours) {
        int before = a.runs();
        Session admin = Visitors.logIn(a.base(), "admin").unlockAdministration("admin");
        for (int hour = 1; hour <= hours; hour++) {
            int due = before + hour;
            int status = admin.submit("/secure/admin/HostClock!forward.jspa", Map.of("by", "PT1H"))
                    .status();
            if (status != 200) throw new AssertionError("the clock was not set: " + status);
            Soon.within(PATIENCE, () -> b.runs() >= due);
        }
        Soon.pause(Duration.ofSeconds(2));
        return b.runs() - before;
    }

    /** Kills node a while it holds a lock, and says after how long node b gets it. */
    Duration lockAfterKill() {
        a.holdForEver("door");
        Soon.within(PATIENCE, () -> !b.isFree("door"));
        long killed = System.nanoTime();
        a.kill();
        if (b.isFree("door")) throw new AssertionError("nobody could know yet that the holder is dead");
        Soon.within(PATIENCE, () -> b.isFree("door"));
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    /** Starts node a again, and says how long that took. */
    Duration restart() {
        long begun = System.nanoTime();
        a = start("a").ready();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void close() {
        a.close();
        b.close();
    }
}
