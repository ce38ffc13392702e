package org.relais.host.db;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers that a statement of the open transaction failed. PostgreSQL has then given up all of it, whoever caught the
 * exception; H2 would go on, and a fault would show on a real Jira alone.
 */
final class FailedStatements implements QueryExecutionListener {
    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        boolean joined = TransactionSynchronizationManager.isSynchronizationActive();
        if (execution.isSuccess() || !joined || here()) return;
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(FailedStatements.this);
            }
        });
    }

    /** Whether the open transaction of this thread is lost. */
    boolean here() {
        return TransactionSynchronizationManager.hasResource(this);
    }
}
