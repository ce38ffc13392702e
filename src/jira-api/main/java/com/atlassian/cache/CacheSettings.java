package com.atlassian.cache;

/**
 * How a cache wants to be kept; null means that the product decides.
 *
 * <p>Unconfirmed: every member (they are not in the ledger, the host reads them).
 *
 * @see <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettings.html">Javadoc</a>
 */
public interface CacheSettings {
    Boolean getLocal();

    Boolean getReplicateViaCopy();

    /** In milliseconds. */
    Long getExpireAfterAccess();

    /** In milliseconds. */
    Long getExpireAfterWrite();

    Boolean getFlushable();

    Integer getMaxEntries();
}
