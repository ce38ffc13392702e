package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * A project, which issues belong to; its id stays when its key changes.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/project/Project.html">Javadoc</a>
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    // unconfirmed: ?
    String getDescription();

    // unconfirmed: ?
    ApplicationUser getProjectLead();

    Collection<IssueType> getIssueTypes();

    // unconfirmed: ?
    Collection<ProjectComponent> getComponents();

    // unconfirmed: ?
    Collection<Version> getVersions();
}
