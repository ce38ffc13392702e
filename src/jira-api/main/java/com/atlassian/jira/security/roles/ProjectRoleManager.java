package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * The roles of projects and who has them; asks for no permission.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/roles/ProjectRoleManager.html">Javadoc</a>
 */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    /** The roles that a person has in a project. */
    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    /** Null where there is none. */
    ProjectRole getProjectRole(Long id);

    // unconfirmed: ?
    ProjectRole getProjectRole(String name);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);
}
