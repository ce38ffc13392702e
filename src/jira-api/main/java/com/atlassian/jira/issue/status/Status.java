package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Where an issue stands in its workflow; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/status/Status.html">Javadoc</a>
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
