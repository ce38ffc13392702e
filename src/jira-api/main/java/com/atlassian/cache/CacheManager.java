package com.atlassian.cache;

/**
 * Makes the product's caches, and keeps them consistent between nodes where their settings say so.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheManager.html">Javadoc</a>
 */
public interface CacheManager {
    /** The loader may be null: such a cache holds only what is put into it. */
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
