package org.relais.host.rest.resource;

import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Expand;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Page;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.issue.CreateMeta;
import org.relais.host.rest.shape.CatalogueJson;
import org.relais.host.rest.shape.ProjectJson;

/** What an issue needs to be created, in Jira's old form (all at once) and its new one (page by page). */
@Path("issue/createmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {
    private static final int USUAL = 50;

    private final Projects projects;
    private final Permissions permissions;
    private final CreateMeta meta;

    public CreateMetaResource(Projects projects, Permissions permissions, CreateMeta meta) {
        this.projects = projects;
        this.permissions = permissions;
        this.meta = meta;
    }

    @GET
    public ObjectNode all(
            @Context Call call,
            @QueryParam("projectIds") List<String> projectIds,
            @QueryParam("projectKeys") List<String> projectKeys,
            @QueryParam("issuetypeIds") List<String> kindIds,
            @QueryParam("issuetypeNames") List<String> kindNames,
            @QueryParam("expand") List<String> expand) {
        Set<String> ids = parts(projectIds);
        Set<String> keys = parts(projectKeys);
        boolean everywhere = ids.isEmpty() && keys.isEmpty();
        boolean fields = Expand.of(expand).asks("projects.issuetypes.fields");
        List<HostProject> open = permissions.browsable(call.person()).stream()
                .filter(project ->
                        everywhere || ids.contains(String.valueOf(project.id())) || keys.contains(project.key()))
                .filter(project -> mayCreate(call, project))
                .toList();
        ObjectNode json = Json.object().put("expand", "projects");
        return json.set(
                "projects", Json.array(open, project -> project(call, project, parts(kindIds), kindNames, fields)));
    }

    private ObjectNode project(
            Call call, HostProject project, Set<String> kindIds, List<String> kindNames, boolean fields) {
        List<Kind> kinds = meta.kinds(project).stream()
                .filter(kind -> kindIds.isEmpty() || kindIds.contains(kind.id()))
                .filter(kind -> kindNames.isEmpty() || kindNames.contains(kind.name()))
                .toList();
        ObjectNode json = ProjectJson.brief(call, project).put("expand", "issuetypes");
        return json.set("issuetypes", Json.array(kinds, kind -> {
            ObjectNode type = CatalogueJson.kind(call, kind);
            if (fields) type.put("expand", "fields").set("fields", meta.fields(call, project, kind));
            return type;
        }));
    }

    @GET
    @Path("{project}/issuetypes")
    public ObjectNode kinds(
            @Context Call call,
            @PathParam("project") String idOrKey,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        List<Kind> kinds = meta.kinds(creatable(call, idOrKey));
        return page(kinds.stream().map(kind -> CatalogueJson.kind(call, kind)).toList(), startAt, maxResults);
    }

    @GET
    @Path("{project}/issuetypes/{kind}")
    public ObjectNode fields(
            @Context Call call,
            @PathParam("project") String idOrKey,
            @PathParam("kind") String id,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        HostProject project = creatable(call, idOrKey);
        Kind kind = meta.kinds(project).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("rest.kind.missing", id));
        return page(meta.fieldList(call, project, kind), startAt, maxResults);
    }

    private HostProject creatable(Call call, String idOrKey) {
        HostProject project = ProjectChoice.of(call, projects, permissions, idOrKey);
        if (mayCreate(call, project)) return project;
        throw Refused.with(call.person() == null ? 401 : 403, "rest.create.forbidden");
    }

    private boolean mayCreate(Call call, HostProject project) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, call.person());
    }

    private static ObjectNode page(List<ObjectNode> all, String startAt, String maxResults) {
        Page page = Page.of(startAt, maxResults, USUAL);
        List<ObjectNode> shown =
                all.stream().skip(page.start()).limit(page.length()).toList();
        ObjectNode json = Json.object()
                .put("maxResults", page.length())
                .put("startAt", page.start())
                .put("total", all.size())
                .put("isLast", page.start() + shown.size() >= all.size());
        return json.set("values", Json.array().addAll(shown));
    }

    private static Set<String> parts(List<String> parameters) {
        return parameters.stream()
                .flatMap(parameter -> Stream.of(parameter.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }
}
