package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Says what a person, or an anonymous visitor (null), may do in a project or with an issue.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/PermissionManager.html">Javadoc</a>
 */
public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user);

    /** The projects in which the person has the permission. */
    // unconfirmed: ?
    Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user);
}
