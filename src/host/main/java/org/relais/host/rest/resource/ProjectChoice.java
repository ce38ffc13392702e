package org.relais.host.rest.resource;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.Optional;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Refused;
import org.relais.host.web.LoginNeeded;

/** A project that a request names by id or key. */
final class ProjectChoice {
    private ProjectChoice() {}

    /** The project, if the caller may browse it; else it is as if there were none. */
    static HostProject of(Call call, Projects projects, Permissions permissions, String idOrKey) {
        Optional<HostProject> found =
                idOrKey.matches("[0-9]{1,18}") ? projects.byId(Long.parseLong(idOrKey)) : projects.byKey(idOrKey);
        return found.filter(one -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, one, call.person()))
                .orElseThrow(() ->
                        call.person() == null ? new LoginNeeded() : Refused.notFound("rest.project.missing", idOrKey));
    }
}
