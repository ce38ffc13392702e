package org.relais.host.issue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.relais.host.db.Database;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells others of writes: within the transaction that an issue was written, after its commit what happened. */
public final class Announcements {
    private final Database database;
    private final List<IssueNews> news = new CopyOnWriteArrayList<>();
    private final List<IssueWritten> writings = new CopyOnWriteArrayList<>();

    Announcements(Database database) {
        this.database = database;
    }

    void addNews(IssueNews listener) {
        news.add(listener);
    }

    void addWritten(IssueWritten listener) {
        writings.add(listener);
    }

    /** Whether anybody listens to news. */
    boolean heard() {
        return !news.isEmpty();
    }

    /** To be told once what is written now has been committed. */
    public void happened(IssueHappening happening) {
        tell(listener -> listener.happened(happening));
    }

    void linked(HostLink link) {
        tell(listener -> listener.linked(link));
    }

    void unlinked(HostLink link) {
        tell(listener -> listener.unlinked(link));
    }

    /** Each listener by itself, so that one that fails keeps nothing from the others. */
    private void tell(Consumer<IssueNews> what) {
        news.forEach(listener -> database.afterCommit(() -> what.accept(listener)));
    }

    /** The open transaction wrote this issue. */
    public void written(long issue) {
        written(List.of(issue));
    }

    /** The open transaction wrote these issues; without one, they have been written already. */
    public void written(Collection<Long> issues) {
        if (writings.isEmpty() || issues.isEmpty()) return;
        if (TransactionSynchronizationManager.isSynchronizationActive())
            gathered().addAll(issues);
        else database.transactions().executeWithoutResult(tx -> report(List.copyOf(issues)));
    }

    @SuppressWarnings("unchecked")
    private Set<Long> gathered() {
        Set<Long> known = (Set<Long>) TransactionSynchronizationManager.getResource(this);
        if (known != null) return known;
        Set<Long> issues = new LinkedHashSet<>();
        TransactionSynchronizationManager.bindResource(this, issues);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                report(List.copyOf(issues));
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Announcements.this);
            }
        });
        return issues;
    }

    private void report(List<Long> issues) {
        writings.forEach(listener -> listener.written(issues));
    }
}
