package com.atlassian.jira.issue.issuetype;

/**
 * What kind of work an issue is; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/issuetype/IssueType.html">Javadoc</a>
 */
public interface IssueType {
    String getId();

    String getName();

    String getNameTranslation();

    String getDescription();
}
