package org.relais.host.web.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.relais.host.search.text.Reindexing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off reindexings behind the pages, one at a time. */
public final class IndexThread implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(IndexThread.class);

    private final Reindexing reindexing;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "reindexing");
        thread.setDaemon(true);
        return thread;
    });

    public IndexThread(Reindexing reindexing) {
        this.reindexing = reindexing;
    }

    void wake() {
        thread.execute(() -> {
            try {
                reindexing.finish();
            } catch (RuntimeException e) {
                log.error("Reindexing stopped", e);
            }
        });
    }

    /** What is not done yet is done when somebody goes on with it. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
