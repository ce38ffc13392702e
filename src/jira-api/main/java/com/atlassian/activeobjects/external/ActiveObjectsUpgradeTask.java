package com.atlassian.activeobjects.external;

/**
 * Brings a plugin's tables from an older model to {@link #getModelVersion}; runs once per installation.
 *
 * @see <a href="https://docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1-0fc30df/apidocs/com/atlassian/activeobjects/external/ActiveObjectsUpgradeTask.html">Javadoc</a>
 */
public interface ActiveObjectsUpgradeTask {
    /** The version that the tables have once the task has run. */
    ModelVersion getModelVersion();

    /** The tables are as the older version left them: what the task needs, it migrates itself. */
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
