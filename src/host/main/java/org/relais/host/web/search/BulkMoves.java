package org.relais.host.web.search;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.relais.host.db.Database;
import org.relais.host.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves many issues through one transition behind a page, each in a transaction of its own. What is refused is counted,
 * as on Jira, and not explained. How far it is lies in the database, so that any node can say.
 */
public final class BulkMoves implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(BulkMoves.class);
    /** Who has not written for so long has been stopped. */
    private static final long SILENCE = 60_000;

    private final Database database;
    private final JiraAuthenticationContext worker;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "bulk-move");
        thread.setDaemon(true);
        return thread;
    });

    public BulkMoves(Database database, JiraAuthenticationContext worker, Clock clock) {
        this.database = database;
        this.worker = worker;
        this.clock = clock;
    }

    /** One move; says whether the workflow let it pass. */
    @FunctionalInterface
    public interface Move {
        boolean of(long issue);
    }

    /** What is to be done. */
    public record Order(String workflow, int action, String wayName, List<Long> issues) {
        public Order {
            issues = List.copyOf(issues);
        }
    }

    /** How far it is. {@code stopped}: nobody goes on with it. */
    public record Progress(String wayName, int total, int moved, int refused, boolean finished, boolean stopped) {
        public int done() {
            return moved + refused;
        }
    }

    /** Begins, and says under which id its owner can ask for the progress. */
    public String start(Visit visit, Order order, Move move) {
        String id = UUID.randomUUID().toString();
        database.jdbc()
                .sql("insert into bulk_move (id, owner_key, workflow_name, action_id, way_name, total, moved, refused,"
                        + " state, created_at, updated_at) values (?, ?, ?, ?, ?, ?, 0, 0, 'waiting', ?, ?)")
                .params(
                        id,
                        visit.signedIn().key(),
                        order.workflow(),
                        order.action(),
                        order.wayName(),
                        order.issues().size(),
                        clock.millis(),
                        clock.millis())
                .update();
        threads.execute(() -> run(id, visit, order, move));
        return id;
    }

    private void run(String id, Visit visit, Order order, Move move) {
        worker.setLoggedInUser(visit.person());
        try {
            for (long issue : order.issues()) {
                if (Thread.currentThread().isInterrupted()) return;
                count(id, moved(issue, move));
            }
            database.jdbc()
                    .sql("update bulk_move set state = 'finished', updated_at = ? where id = ?")
                    .params(clock.millis(), id)
                    .update();
        } finally {
            worker.clearLoggedInUser();
        }
    }

    /** An issue that cannot be moved keeps none of the others. */
    private boolean moved(long issue, Move move) {
        database.memory().begin();
        try {
            return move.of(issue);
        } catch (RuntimeException e) {
            log.warn("Issue {} could not be moved", issue, e);
            return false;
        } finally {
            database.memory().end();
        }
    }

    private void count(String id, boolean moved) {
        database.jdbc()
                .sql("update bulk_move set state = 'running', updated_at = ?, moved = moved + ?, refused = refused + ?"
                        + " where id = ?")
                .params(clock.millis(), moved ? 1 : 0, moved ? 0 : 1, id)
                .update();
    }

    /** How far somebody's own is. */
    public Optional<Progress> progress(String ownerKey, String id) {
        return database.jdbc()
                .sql("select way_name, total, moved, refused, state, updated_at from bulk_move"
                        + " where id = ? and owner_key = ?")
                .params(id, ownerKey)
                .query((row, n) -> {
                    boolean finished = row.getString("state").equals("finished");
                    boolean silent = row.getLong("updated_at") < clock.millis() - SILENCE;
                    return new Progress(
                            row.getString("way_name"),
                            row.getInt("total"),
                            row.getInt("moved"),
                            row.getInt("refused"),
                            finished,
                            !finished && silent);
                })
                .optional();
    }

    /** What is under way is stopped after the issue that is being moved. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
