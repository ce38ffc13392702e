package org.relais.host.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Caches of this one node. What is asked for by the same name is the same cache. */
public final class HostCaches implements CacheManager {
    private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    /** {@inheritDoc} Asked for again, it is made anew with the new loader: the old one belonged to a plugin that left. */
    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        Cache<K, V> cache = new OneCache<>(loader);
        caches.put(name, cache);
        return cache;
    }

    private static final class OneCache<K, V> implements Cache<K, V> {
        private final Map<K, V> values = new ConcurrentHashMap<>();
        private final CacheLoader<K, V> loader;

        OneCache(CacheLoader<K, V> loader) {
            this.loader = loader;
        }

        @Override
        public V get(K key) {
            V known = values.get(key);
            if (known != null || loader == null) return known;
            V loaded = Objects.requireNonNull(loader.load(key), "a cache loader must not answer null");
            values.put(key, loaded);
            return loaded;
        }

        @Override
        public void put(K key, V value) {
            values.put(key, value);
        }

        @Override
        public void remove(K key) {
            values.remove(key);
        }

        @Override
        public void removeAll() {
            values.clear();
        }

        @Override
        public Collection<K> getKeys() {
            return List.copyOf(values.keySet());
        }
    }
}
