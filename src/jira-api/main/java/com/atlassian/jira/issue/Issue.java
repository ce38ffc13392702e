package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * A piece of work as Jira keeps it; its id stays when it moves to another project.
 *
 * <p>Unconfirmed: the supertype.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/Issue.html">Javadoc</a>
 */
public interface Issue extends IssueContext {
    Long getId();

    String getKey();

    String getSummary();

    String getDescription();

    Long getProjectId();

    Project getProjectObject();

    /** Null where nobody is. */
    ApplicationUser getAssignee();

    ApplicationUser getReporter();

    IssueType getIssueType();

    Status getStatus();

    // unconfirmed: ?
    Timestamp getCreated();

    // unconfirmed: ?
    Timestamp getUpdated();

    Object getCustomFieldValue(CustomField customField);

    boolean isEditable();

    // unconfirmed: ?
    boolean isSubTask();

    // unconfirmed: ?
    Issue getParentObject();
}
