package org.relais.host.jira;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the open transaction of this thread changed in a cache. It lasts if the transaction does. */
final class Uncommitted implements TransactionSynchronization {
    private static final Change REMOVED = new Change(null);

    private final NodeCache<?, ?> cache;
    private final Map<Object, Change> changes = new HashMap<>();
    private boolean all;

    private Uncommitted(NodeCache<?, ?> cache) {
        this.cache = cache;
    }

    /** What became of a key; a value of null: it was removed. */
    record Change(Object value) {}

    /** What this thread's transaction changed so far, if it did. */
    static Optional<Uncommitted> of(NodeCache<?, ?> cache) {
        return Optional.ofNullable((Uncommitted) TransactionSynchronizationManager.getResource(cache));
    }

    /** Where this thread's transaction keeps its changes; empty where none is open. */
    static Optional<Uncommitted> open(NodeCache<?, ?> cache) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) return Optional.empty();
        return of(cache).or(() -> {
            Uncommitted begun = new Uncommitted(cache);
            TransactionSynchronizationManager.bindResource(cache, begun);
            TransactionSynchronizationManager.registerSynchronization(begun);
            return Optional.of(begun);
        });
    }

    Optional<Change> change(Object key) {
        return Optional.ofNullable(changes.getOrDefault(key, all ? REMOVED : null));
    }

    void change(Object key, Object value) {
        changes.put(key, new Change(value));
    }

    void removeAll() {
        all = true;
        changes.clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(cache);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(cache, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(cache);
        if (status == STATUS_ROLLED_BACK) return;
        if (all) cache.forget();
        changes.forEach((key, change) -> cache.apply(key, change.value()));
    }
}
