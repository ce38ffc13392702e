package org.relais.host.data;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports that run behind a page: one at a time, the others wait. The last 50 are remembered. */
public final class ImportJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int REMEMBERED = 50;

    private final Importer importer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Progress> jobs = new LinkedHashMap<>();

    public ImportJobs(Importer importer) {
        this.importer = importer;
    }

    /** How far a job is. The report comes at the end; {@code problem} says why there is none. Total -1: not known. */
    public record Progress(
            String name, int done, int total, boolean finished, List<ImportReport> reports, String problem) {}

    /** Queues a file, and answers the id to ask for its progress. */
    public String start(Path file, String name) {
        return start(file, name, () -> {});
    }

    /** As {@link #start(Path, String)}; afterwards, come what may, the last step is run: deleting an upload, say. */
    public String start(Path file, String name, Runnable afterwards) {
        String id = UUID.randomUUID().toString();
        set(id, new Progress(name, 0, -1, false, List.of(), null));
        thread.execute(() -> run(id, file, name, afterwards));
        return id;
    }

    private void run(String id, Path file, String name, Runnable afterwards) {
        try {
            ImportReport report = importer.importFile(
                    file, name, (n, done, total) -> set(id, new Progress(name, done, total, false, List.of(), null)));
            int done = report.created() + report.updated() + report.unchanged() + report.failed();
            set(id, new Progress(name, done, done, true, List.of(report), null));
        } catch (RuntimeException e) {
            LOG.error("The import of {} stopped", name, e);
            set(id, new Progress(name, 0, -1, true, List.of(), IssueWriter.reason(e)));
        } finally {
            afterwards.run();
        }
    }

    private synchronized void set(String id, Progress progress) {
        if (!jobs.containsKey(id) && jobs.size() >= REMEMBERED)
            jobs.remove(jobs.keySet().iterator().next());
        jobs.put(id, progress);
    }

    public synchronized Optional<Progress> progress(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** Waits for nothing: what is half imported is imported again the next time, and doubles nothing. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
