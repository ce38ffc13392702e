package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * An issue whose values can be set; nothing is stored before {@link IssueManager#updateIssue}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/MutableIssue.html">Javadoc</a>
 */
public interface MutableIssue extends Issue {
    void setSummary(String summary);

    void setDescription(String description);

    void setAssignee(ApplicationUser assignee);

    void setReporter(ApplicationUser reporter);

    // unconfirmed: ?
    void setDueDate(Timestamp dueDate);

    // unconfirmed: ?
    void setPriority(Priority priority);

    void setResolution(Resolution resolution);

    void setCustomFieldValue(CustomField customField, Object value);
}
