package com.atlassian.jira.issue;

/**
 * What an administrator defines for issues: a type, a status, a priority, a resolution.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/IssueConstant.html">Javadoc</a>
 */
public interface IssueConstant {
    String getId();

    String getName();

    /** The name in the language of the reader. */
    String getNameTranslation();

    String getDescription();
}
