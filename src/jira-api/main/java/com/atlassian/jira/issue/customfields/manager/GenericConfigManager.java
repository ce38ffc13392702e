package com.atlassian.jira.issue.customfields.manager;

/**
 * Small settings of custom fields, by kind and key.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/manager/GenericConfigManager.html">Javadoc</a>
 */
public interface GenericConfigManager {
    // unconfirmed: ?
    void create(String dataType, String key, Object simpleObject);

    void update(String dataType, String key, Object simpleObject);

    Object retrieve(String dataType, String key);

    // unconfirmed: ?
    void remove(String dataType, String key);
}
