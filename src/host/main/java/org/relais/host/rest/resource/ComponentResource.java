package org.relais.host.rest.resource;

import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.relais.host.project.Components;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.ProjectJson;

/** A component of a project. */
@Path("component")
@Produces(MediaType.APPLICATION_JSON)
public final class ComponentResource {
    private final Components components;
    private final Projects projects;
    private final Permissions permissions;

    public ComponentResource(Components components, Projects projects, Permissions permissions) {
        this.components = components;
        this.projects = projects;
        this.permissions = permissions;
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public ObjectNode one(@Context Call call, @PathParam("id") long id) {
        HostComponent component =
                components.byId(id).orElseThrow(() -> Refused.notFound("rest.component.missing", String.valueOf(id)));
        HostProject project = projects.byId(component.projectId()).orElseThrow();
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, call.person())) {
            throw Refused.notFound("rest.component.missing", String.valueOf(id));
        }
        return ProjectJson.wholeComponent(call, component, project);
    }
}
