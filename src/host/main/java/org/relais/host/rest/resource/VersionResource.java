package org.relais.host.rest.resource;

import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.project.Versions;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.ProjectJson;

/** A version of a project. */
@Path("version")
@Produces(MediaType.APPLICATION_JSON)
public final class VersionResource {
    private final Versions versions;
    private final Projects projects;
    private final Permissions permissions;

    public VersionResource(Versions versions, Projects projects, Permissions permissions) {
        this.versions = versions;
        this.projects = projects;
        this.permissions = permissions;
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public ObjectNode one(@Context Call call, @PathParam("id") long id) {
        return versions.byId(id)
                .filter(version -> projects.byId(version.projectId())
                        .filter(project ->
                                permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, call.person()))
                        .isPresent())
                .map(version -> ProjectJson.wholeVersion(call, version))
                .orElseThrow(() -> Refused.notFound("rest.version.missing", String.valueOf(id)));
    }
}
