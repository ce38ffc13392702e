package org.relais.host.plugin;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has this node do what other nodes change about apps, within a few seconds: one cheap statement each time. */
public final class Follower implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final long SECONDS = 3;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "plugin-follower");
        thread.setDaemon(true);
        return thread;
    });

    private Follower(PluginSystem plugins) {
        clock.scheduleWithFixedDelay(() -> follow(plugins), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    public static Follower of(PluginSystem plugins) {
        return new Follower(plugins);
    }

    /** The database may be away for a while; the next time is soon. */
    private static void follow(PluginSystem plugins) {
        try {
            plugins.follow();
        } catch (RuntimeException e) {
            log.warn("What other nodes changed about apps cannot be read now", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            boolean ended = clock.awaitTermination(5, TimeUnit.SECONDS);
            if (!ended) log.warn("The follower of apps does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
