package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Collects the wishes for a cache; what is not said stays the product's choice.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettingsBuilder.html">Javadoc</a>
 */
public class CacheSettingsBuilder {
    private Boolean local;
    private Boolean replicateViaCopy;
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Boolean flushable;
    private Integer maxEntries;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder flushable() {
        flushable = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        replicateViaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expireAfterWrite = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        expireAfterAccess = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        this.maxEntries = maxEntries;
        return this;
    }

    public CacheSettingsBuilder statisticsEnabled() {
        return this;
    }

    public CacheSettings build() {
        return new DefaultCacheSettings(
                local, replicateViaCopy, expireAfterAccess, expireAfterWrite, flushable, maxEntries);
    }
}
