package org.relais.host.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import org.relais.host.cluster.JdkOnly;

/**
 * One cache of this node. While a value is loaded its key has a place of its own: if the key is removed meanwhile the
 * place is gone, and what was loaded is answered but not kept. In a transaction its changes are kept apart until it is
 * committed, so that nobody else finds what may be rolled back.
 */
final class NodeCache<K, V> implements Cache<K, V> {
    private final String name;
    private final com.google.common.cache.Cache<Object, Object> values;
    private final CacheLoader<K, V> loader;
    private final Others others;

    /** @param others tells the other nodes what is no longer true; null for a cache of this node alone */
    NodeCache(
            String name,
            com.google.common.cache.Cache<Object, Object> values,
            CacheLoader<K, V> loader,
            Others others) {
        this.name = name;
        this.values = values;
        this.loader = loader;
        this.others = others;
    }

    /** The other nodes, as far as a cache is concerned. */
    @FunctionalInterface
    interface Others {
        void forget(CacheKey key);
    }

    /** Where a value will be once it has been loaded. */
    private static final class Loading {}

    @Override
    public V get(K key) {
        Optional<Uncommitted.Change> change = Uncommitted.of(this).flatMap(own -> own.change(key));
        if (change.isPresent()) return changed(key, change.get());
        Object known = values.getIfPresent(checked(key));
        if (known != null && !(known instanceof Loading)) return value(known);
        return loader == null ? null : load(key);
    }

    private V changed(K key, Uncommitted.Change change) {
        if (change.value() != null) return value(change.value());
        return loader == null ? null : loaded(key); // as this transaction sees it: nobody else may
    }

    private V load(K key) {
        ConcurrentMap<Object, Object> map = values.asMap();
        Loading place = new Loading();
        boolean mine = map.putIfAbsent(key, place) == null;
        boolean kept = false;
        try {
            V value = loaded(key);
            kept = mine && map.replace(key, place, value);
            return value;
        } finally {
            if (mine && !kept) map.remove(key, place);
        }
    }

    private V loaded(K key) {
        return checkedValue(Objects.requireNonNull(loader.load(key), "a cache loader must not answer null"));
    }

    @Override
    public void put(K key, V value) {
        change(checked(key), checkedValue(Objects.requireNonNull(value)));
    }

    @Override
    public void remove(K key) {
        change(checked(key), null);
    }

    private void change(Object key, Object value) {
        Uncommitted.open(this).ifPresentOrElse(own -> own.change(key, value), () -> apply(key, value));
        if (others != null) others.forget(CacheKey.of(key));
    }

    @Override
    public void removeAll() {
        Uncommitted.open(this).ifPresentOrElse(Uncommitted::removeAll, this::forget);
        if (others != null) others.forget(CacheKey.ALL);
    }

    @Override
    public Collection<K> getKeys() {
        Optional<Uncommitted> own = Uncommitted.of(this);
        return values.asMap().entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Loading))
                .filter(entry -> own.flatMap(tx -> tx.change(entry.getKey())).isEmpty())
                .map(entry -> key(entry.getKey()))
                .toList();
    }

    /** What the transaction did has been committed. */
    void apply(Object key, Object value) {
        if (value == null) values.invalidate(key);
        else values.put(key, value);
    }

    /** Another node says that this is no longer true. */
    void forget(CacheKey key) {
        if (key.isAll()) forget();
        else values.invalidate(key.key());
    }

    void forget() {
        values.invalidateAll();
    }

    boolean isRemote() {
        return others != null;
    }

    private Object checked(Object key) {
        Objects.requireNonNull(key);
        if (isRemote() && JdkOnly.length("a key of the cache " + name, key) < 0) throw new IllegalStateException();
        return key;
    }

    private V checkedValue(V value) {
        if (isRemote() && JdkOnly.length("a value of the cache " + name, value) < 0) throw new IllegalStateException();
        return value;
    }

    @SuppressWarnings("unchecked")
    private V value(Object known) {
        return (V) known;
    }

    @SuppressWarnings("unchecked")
    private K key(Object known) {
        return (K) known;
    }
}
