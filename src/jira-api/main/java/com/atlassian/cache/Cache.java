package com.atlassian.cache;

import java.util.Collection;

/**
 * Values by key that the product may drop at any time; {@code get(key, supplier)} is left out, its type is unknown.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/Cache.html">Javadoc</a>
 */
public interface Cache<K, V> {
    V get(K key);

    void put(K key, V value);

    void remove(K key);

    void removeAll();

    Collection<K> getKeys();
}
