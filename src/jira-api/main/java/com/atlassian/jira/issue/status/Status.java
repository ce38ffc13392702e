package com.atlassian.jira.issue.status;

/**
 * Where an issue stands in its workflow; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/status/Status.html">Javadoc</a>
 */
public interface Status {
    String getId();

    String getName();

    String getNameTranslation();

    String getDescription();
}
