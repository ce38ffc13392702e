package com.atlassian.jira.entity.property;

/**
 * Keeps JSON with issues; asks for no permission. What a plugin declares of it can be searched.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/entity/property/JsonEntityPropertyManager.html">Javadoc</a>
 */
public interface JsonEntityPropertyManager {
    /**
     * Keeps the JSON under the key.
     *
     * @throws IllegalArgumentException where it is no JSON or too long
     */
    void put(String entityName, Long entityId, String key, String json);

    /** Null where there is none. */
    EntityProperty get(String entityName, Long entityId, String key);

    void delete(String entityName, Long entityId, String key);
}
