package com.atlassian.cache;

/**
 * Computes the value of a key that a cache does not hold.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheLoader.html">Javadoc</a>
 */
public interface CacheLoader<K, V> {
    V load(K key);
}
