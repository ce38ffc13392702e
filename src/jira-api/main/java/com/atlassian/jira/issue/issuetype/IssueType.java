package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * What kind of work an issue is; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/issuetype/IssueType.html">Javadoc</a>
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
