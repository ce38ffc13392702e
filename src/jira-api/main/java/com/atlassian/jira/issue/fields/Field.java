package com.atlassian.jira.issue.fields;

/**
 * Anything that an issue can show; unconfirmed: where its members are declared.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/Field.html">Javadoc</a>
 */
public interface Field {
    String getId();

    String getNameKey();

    String getName();
}
