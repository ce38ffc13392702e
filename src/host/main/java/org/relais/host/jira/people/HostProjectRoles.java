package org.relais.host.jira.people;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Roles;

/** {@inheritDoc} Answered by the host's {@link Roles}; a person's roles are read once in a request. */
public final class HostProjectRoles implements ProjectRoleManager {
    private final Roles roles;
    private final Permissions permissions;

    public HostProjectRoles(Roles roles, Permissions permissions) {
        this.roles = roles;
        this.permissions = permissions;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return List.copyOf(roles.all());
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        Set<String> held = permissions.rolesOf(user, project.getId());
        return roles.all().stream()
                .filter(role -> held.contains(role.name()))
                .map(ProjectRole.class::cast)
                .toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return id == null ? null : roles.byId(id).orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return roles.byName(name).orElse(null);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project) {
        return permissions.rolesOf(user, project.getId()).contains(projectRole.getName());
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project) {
        return new Actors(new LinkedHashSet<>(roles.people((HostProject) project, projectRole.getId())));
    }

    private record Actors(Set<ApplicationUser> people) implements ProjectRoleActors {
        @Override
        public Set<ApplicationUser> getApplicationUsers() {
            return people;
        }
    }
}
