package org.relais.host.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Active Objects that take part in the transaction of the thread, and forget what was rolled back. */
final class JoiningObjects implements ActiveObjects {
    private final EntityManager entities;
    private final TransactionTemplate transactions;
    private final ThreadLocal<Boolean> migrating = ThreadLocal.withInitial(() -> false);

    JoiningObjects(EntityManager entities, TransactionTemplate transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions.execute(status -> {
            followTransaction();
            return callback.doInTransaction();
        });
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        if (!migrating.get()) throw new IllegalStateException("Only an upgrade task may migrate");
        answer(() -> {
            entities.migrate(types);
            return null;
        });
    }

    /** Lets this thread call {@link #migrate} for as long as the work runs. */
    void whileMigrating(Runnable work) {
        migrating.set(true);
        try {
            work.run();
        } finally {
            migrating.remove();
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return answer(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return answer(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return answer(() -> entities.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        answer(() -> {
            entities.delete(rows);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return answer(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return answer(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return answer(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return answer(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> int count(Class<T> type) {
        return answer(() -> entities.count(type));
    }

    @Override
    public <T extends RawEntity<K>, K> int count(Class<T> type, Query query) {
        return answer(() -> entities.count(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> int count(Class<T> type, String criteria, Object... parameters) {
        return answer(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        answer(() -> {
            entities.stream(type, query, callback);
            return null;
        });
    }

    private <T> T answer(Work<T> work) {
        followTransaction();
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    /** An entity that was read or written in a transaction must not survive its rollback in the cache. */
    private void followTransaction() {
        boolean followed = TransactionSynchronizationManager.hasResource(this);
        if (followed || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(JoiningObjects.this);
                if (status != STATUS_COMMITTED) entities.flushAll();
            }
        });
    }

    private interface Work<T> {
        T run() throws SQLException;
    }
}
