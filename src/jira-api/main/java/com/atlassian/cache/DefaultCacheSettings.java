package com.atlassian.cache;

/**
 * What {@link CacheSettingsBuilder} builds: the part of the settings that can be read back.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettings.html">Javadoc</a>
 */
record DefaultCacheSettings(
        Boolean local,
        Boolean replicateViaCopy,
        Long expireAfterAccess,
        Long expireAfterWrite,
        Boolean flushable,
        Integer maxEntries)
        implements CacheSettings {
    @Override
    public Boolean getLocal() {
        return local;
    }

    @Override
    public Boolean getReplicateViaCopy() {
        return replicateViaCopy;
    }

    @Override
    public Long getExpireAfterAccess() {
        return expireAfterAccess;
    }

    @Override
    public Boolean getFlushable() {
        return flushable;
    }

    @Override
    public Long getExpireAfterWrite() {
        return expireAfterWrite;
    }

    @Override
    public Integer getMaxEntries() {
        return maxEntries;
    }
}
