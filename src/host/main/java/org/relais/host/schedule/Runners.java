package org.relais.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.relais.host.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runners of this node, and those of its threads that run one now. */
final class Runners {
    private static final Logger log = LoggerFactory.getLogger(Runners.class);

    private final Map<String, JobRunner> known = new ConcurrentHashMap<>();
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    private final Database database;
    private final Runnable afterEach;
    private volatile boolean stopping;

    /** @param afterEach what cleans the thread after a run */
    Runners(Database database, Runnable afterEach) {
        this.database = database;
        this.afterEach = afterEach;
    }

    void add(JobRunnerKey key, JobRunner runner) {
        known.put(key.toString(), runner);
    }

    void remove(JobRunnerKey key) {
        if (known.remove(key.toString()) == null) log.debug("no runner {} was registered", key);
    }

    boolean has(String key) {
        return known.containsKey(key) && !stopping;
    }

    Set<JobRunnerKey> keys() {
        Set<JobRunnerKey> keys = new TreeSet<>();
        known.keySet().forEach(key -> keys.add(JobRunnerKey.of(key)));
        return keys;
    }

    boolean stopping() {
        return stopping;
    }

    /** Runs what is due. Empty where its runner is not here, or no longer. */
    Optional<JobRunnerResponse> run(String key, Request request) {
        JobRunner runner = known.get(key);
        if (runner == null || stopping) return Optional.empty();
        running.add(Thread.currentThread());
        database.statements().start();
        try {
            JobRunnerResponse response = runner.runJob(request);
            return Optional.of(response == null ? JobRunnerResponse.success() : response);
        } catch (RuntimeException | LinkageError fault) {
            log.error("The job {} failed; its runner is {}", request.getJobId(), key, fault);
            return Optional.of(JobRunnerResponse.failed(fault));
        } finally {
            running.remove(Thread.currentThread());
            database.memory().end();
            afterEach.run();
        }
    }

    /** Lets nothing more begin, asks what runs to come to an end, and waits for it. */
    void stop(Duration patience, BooleanSupplier idle) {
        stopping = true;
        waitUntil(() -> running.isEmpty() && idle.getAsBoolean(), patience);
        // not interrupted: H2 closes its file under a thread that is
        for (Thread thread : running) log.warn("{} does not come to an end and is left behind", thread.getName());
    }

    private static void waitUntil(BooleanSupplier over, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!over.getAsBoolean() && System.nanoTime() < deadline) pause();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
