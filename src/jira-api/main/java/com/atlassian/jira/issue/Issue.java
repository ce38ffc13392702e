package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

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

    // unconfirmed: ?
    ApplicationUser getCreator();

    /** The user key. */
    // unconfirmed: ?
    String getAssigneeId();

    // unconfirmed: ?
    String getReporterId();

    // unconfirmed: ?
    String getCreatorId();

    IssueType getIssueType();

    Status getStatus();

    // unconfirmed: ?
    String getIssueTypeId();

    String getStatusId();

    // unconfirmed: ?
    Priority getPriority();

    /** Null while the work is not ended. */
    // unconfirmed: ?
    Resolution getResolution();

    // unconfirmed: ?
    String getResolutionId();

    // unconfirmed: ?
    String getEnvironment();

    // unconfirmed: ?
    Timestamp getCreated();

    // unconfirmed: ?
    Timestamp getUpdated();

    // unconfirmed: ?
    Timestamp getDueDate();

    // unconfirmed: ?
    Timestamp getResolutionDate();

    Object getCustomFieldValue(CustomField customField);

    boolean isEditable();

    // unconfirmed: ?
    boolean isSubTask();

    // unconfirmed: ?
    Issue getParentObject();

    // unconfirmed: ?
    Collection<Issue> getSubTaskObjects();

    // unconfirmed: ?
    Collection<ProjectComponent> getComponents();

    // unconfirmed: ?
    Collection<Version> getFixVersions();

    // unconfirmed: ?
    Collection<Version> getAffectedVersions();

    // unconfirmed: ?
    Long getSecurityLevelId();
}
