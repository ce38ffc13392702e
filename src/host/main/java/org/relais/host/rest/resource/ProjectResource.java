package org.relais.host.rest.resource;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Expand;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.ProjectJson;

/** The projects that the caller may browse, and what they are made of. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private final Projects projects;
    private final Permissions permissions;
    private final WholeProject whole;

    public ProjectResource(Projects projects, Permissions permissions, WholeProject whole) {
        this.projects = projects;
        this.permissions = permissions;
        this.whole = whole;
    }

    @GET
    public ArrayNode all(@Context Call call, @QueryParam("expand") List<String> expand) {
        Expand asked = Expand.of(expand);
        return Json.array(permissions.browsable(call.person()), project -> whole.listed(call, project, asked));
    }

    @GET
    @Path("{idOrKey}")
    public ObjectNode one(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        return whole.of(call, project(call, idOrKey));
    }

    @GET
    @Path("{idOrKey}/versions")
    public ArrayNode versions(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        return Json.array(
                projects.versions(project(call, idOrKey)), version -> ProjectJson.wholeVersion(call, version));
    }

    @GET
    @Path("{idOrKey}/components")
    public ArrayNode components(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        HostProject project = project(call, idOrKey);
        return Json.array(projects.components(project), one -> ProjectJson.wholeComponent(call, one, project));
    }

    /** The statuses that issues can have, by issue type. */
    @GET
    @Path("{idOrKey}/statuses")
    public ArrayNode statuses(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        return whole.statuses(call, project(call, idOrKey));
    }

    /** The addresses of the roles, by name. */
    @GET
    @Path("{idOrKey}/role")
    public ObjectNode roles(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        return whole.roles(call, project(call, idOrKey));
    }

    /** Who has a role; told to those who administer the project, and to themselves. */
    @GET
    @Path("{idOrKey}/role/{id}")
    public ObjectNode role(@Context Call call, @PathParam("idOrKey") String idOrKey, @PathParam("id") String id) {
        HostProject project = project(call, idOrKey);
        boolean administers = permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, call.person())
                || permissions.global().hasPermission(GlobalPermissionKey.ADMINISTER, call.person());
        if (!administers) throw Refused.with(call.person() == null ? 401 : 403, "rest.project.administer");
        return whole.role(call, project, id);
    }

    private HostProject project(Call call, String idOrKey) {
        return ProjectChoice.of(call, projects, permissions, idOrKey);
    }
}
