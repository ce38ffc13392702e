package org.relais.jira.circle.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;

/** What a store of circles needs of one node of a cluster. */
final class OneNode implements Exclusive, Cache<String, Object> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Object> values = new ConcurrentHashMap<>();

    static AoCircles on(Database database, Clock clock) {
        OneNode node = new OneNode();
        return new AoCircles(tables(database), node, node, clock);
    }

    /** A node that no lock keeps from others. */
    static AoCircles careless(Database database, Clock clock) {
        Exclusive never = new Exclusive() {
            @Override
            public <T> T holding(Supplier<T> work) {
                return work.get();
            }
        };
        return new AoCircles(tables(database), new OneNode(), never, clock);
    }

    private static ActiveObjects tables(Database database) {
        try {
            return Stores.on(database, "org.relais.jira", List.of(ChangeRow.class, FactRow.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T holding(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Object get(String key) {
        return values.get(key);
    }

    @Override
    public void put(String key, Object value) {
        values.put(key, value);
    }

    @Override
    public void remove(String key) {
        values.remove(key);
    }

    @Override
    public void removeAll() {
        values.clear();
    }

    @Override
    public Collection<String> getKeys() {
        return values.keySet();
    }
}
