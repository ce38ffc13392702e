package com.atlassian.jira.issue;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds and stores issues; null where there is none. Asks for no permission.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/IssueManager.html">Javadoc</a>
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);
}
