package org.relais.host.rest.resource;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.project.Permissions;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Expand;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.issue.FieldChoice;
import org.relais.host.rest.issue.IssueCreation;
import org.relais.host.rest.issue.IssueEdits;
import org.relais.host.rest.issue.IssueJson;
import org.relais.host.web.issue.IssueAccess;

/** Issues: making, reading, changing and deleting them. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private static final ProjectPermissionKey DELETE_ISSUES = new ProjectPermissionKey("DELETE_ISSUES");

    private final Issues issues;
    private final IssueAccess access;
    private final Permissions permissions;
    private final IssueJson json;
    private final IssueCreation creation;
    private final IssueEdits edits;
    private final PropertiesJson properties;

    public IssueResource(
            Issues issues,
            IssueAccess access,
            Permissions permissions,
            IssueJson json,
            IssueCreation creation,
            IssueEdits edits,
            PropertiesJson properties) {
        this.issues = issues;
        this.access = access;
        this.permissions = permissions;
        this.json = json;
        this.creation = creation;
        this.edits = edits;
        this.properties = properties;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context Call call, JsonNode sent) {
        HostIssue created = creation.create(call, Body.of(sent));
        return Response.status(Response.Status.CREATED)
                .entity(named(call, created))
                .build();
    }

    static ObjectNode named(Call call, HostIssue issue) {
        return Json.object()
                .put("id", issue.getId().toString())
                .put("key", issue.getKey())
                .put("self", call.self("issue", issue.getId()));
    }

    @GET
    @Path("{idOrKey}")
    public ObjectNode read(
            @Context Call call,
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand,
            @QueryParam("properties") List<String> wanted) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        ObjectNode whole = json.one(call, issue, FieldChoice.ofIssue(fields), Expand.of(expand));
        if (!wanted.isEmpty()) whole.set("properties", properties.chosen(issue, wanted));
        return whole;
    }

    @PUT
    @Path("{idOrKey}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void update(
            @Context Call call,
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("notifyUsers") String notify,
            JsonNode sent) {
        access.see(call.visit(), idOrKey);
        edits.update(call, idOrKey, Body.of(sent), !"false".equals(notify));
    }

    /** Deletes an issue; one with sub-tasks only where it is said that they go, too. */
    @DELETE
    @Path("{idOrKey}")
    public void delete(
            @Context Call call,
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("deleteSubtasks") String deleteSubtasks) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        if (!permissions.hasPermission(DELETE_ISSUES, issue, call.person())) {
            throw Refused.with(call.person() == null ? 401 : 403, "rest.issue.delete");
        }
        boolean alone = issues.subtasks(issue.getId()).isEmpty();
        if (!alone && !"true".equals(deleteSubtasks)) throw Refused.badRequest("rest.issue.subtasks", issue.getKey());
        issues.delete(call.person(), issue.getId());
    }

    /** Gives the issue to somebody: by name, to whom the project says (-1), or to nobody (null). */
    @PUT
    @Path("{idOrKey}/assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    public void assign(@Context Call call, @PathParam("idOrKey") String idOrKey, JsonNode sent) {
        edits.assign(call, access.assign(call.visit(), idOrKey), Body.of(sent));
    }

    @GET
    @Path("{idOrKey}/editmeta")
    public ObjectNode editMeta(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        if (!access.mayEdit(call.visit(), issue)) return Json.object().set("fields", Json.object());
        return json.editMeta(call, issue);
    }

    /** Nobody votes here. */
    @GET
    @Path("{idOrKey}/votes")
    public ObjectNode votes(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        ObjectNode votes = Json.object()
                .put("self", call.self("issue", issue.getKey(), "votes"))
                .put("votes", 0)
                .put("hasVoted", false);
        return votes.set("voters", Json.array());
    }
}
