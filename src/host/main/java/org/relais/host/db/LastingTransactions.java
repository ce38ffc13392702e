package org.relais.host.db;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that join an open one, and what waits for them to last. Spring's own hooks run while the committed
 * connection is still bound to the thread, where a further write would be lost; here it has been given back.
 */
final class LastingTransactions extends TransactionTemplate {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(LastingTransactions.class);

    private final transient ThreadLocal<Deque<Runnable>> committed = ThreadLocal.withInitial(ArrayDeque::new);

    private final transient FailedStatements failed;

    LastingTransactions(PlatformTransactionManager manager, FailedStatements failed) {
        super(manager);
        this.failed = failed;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return super.execute(action);
        try {
            return super.execute(status -> unlessLost(action.doInTransaction(status), status));
        } finally {
            runCommitted();
        }
    }

    /** As PostgreSQL does: what joined a statement that failed is taken back, even where somebody caught it. */
    private <T> T unlessLost(T result, TransactionStatus status) {
        if (!failed.here() || status.isRollbackOnly()) return result;
        throw new TransactionSystemException("a statement of the transaction failed, so nothing of it lasts");
    }

    /** Runs the work once what is open on this thread has been committed; never, if it is rolled back. */
    void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            run(work);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed.get().add(work);
            }
        });
    }

    private void runCommitted() {
        Deque<Runnable> due = committed.get();
        committed.remove();
        due.forEach(LastingTransactions::run);
    }

    /** What was written stands, whatever becomes of the work that follows it. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            log.error("What was to follow a write failed", fault);
        }
    }
}
