package org.relais.host.rest.resource;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Watchers;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Permissions;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.PersonJson;
import org.relais.host.web.issue.IssueAccess;

/** Who wants to hear of an issue. Others than oneself only with the permission to manage watchers. */
@Path("issue/{idOrKey}/watchers")
@Produces(MediaType.APPLICATION_JSON)
public final class WatcherResource {
    private static final ProjectPermissionKey MANAGE = new ProjectPermissionKey("MANAGE_WATCHERS");
    private static final ProjectPermissionKey VIEW = new ProjectPermissionKey("VIEW_VOTERS_AND_WATCHERS");

    private final Watchers watchers;
    private final People people;
    private final Permissions permissions;
    private final IssueAccess access;

    public WatcherResource(Watchers watchers, People people, Permissions permissions, IssueAccess access) {
        this.watchers = watchers;
        this.people = people;
        this.permissions = permissions;
        this.access = access;
    }

    @GET
    public ObjectNode get(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        ObjectNode json = Json.object()
                .put("self", call.self("issue", issue.getKey(), "watchers"))
                .put("isWatching", watchers.watches(issue.getId(), call.person()))
                .put("watchCount", watchers.count(issue.getId()));
        boolean shown = may(VIEW, call, issue) || may(MANAGE, call, issue);
        List<Person> known = shown ? watchers.of(issue.getId()) : List.of();
        return json.set("watchers", Json.array(known, person -> PersonJson.of(call, person)));
    }

    /** Adds who is named by the JSON text that was sent, or without any the caller. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void add(@Context Call call, @PathParam("idOrKey") String idOrKey, JsonNode sent) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        if (sent != null && !sent.isTextual() && !sent.isNull()) throw Refused.badRequest("rest.watcher.body");
        Person person = sent == null || sent.isNull() ? call.signedIn() : person(sent.asText());
        allowed(call, issue, person);
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person)) {
            throw Refused.with(401, "rest.watcher.sees", person.username());
        }
        watchers.add(issue.getId(), person);
    }

    @DELETE
    public void remove(
            @Context Call call,
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("username") String username,
            @QueryParam("userKey") String userKey) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        if (username == null && userKey == null) throw Refused.badRequest("rest.parameter.missing", "username");
        Person person = username != null
                ? person(username)
                : people.byKey(userKey).orElseThrow(() -> Refused.notFound("rest.user.missing", userKey));
        allowed(call, issue, person);
        watchers.remove(issue.getId(), person);
    }

    private Person person(String username) {
        return people.byName(username).orElseThrow(() -> Refused.notFound("rest.user.missing", username));
    }

    private void allowed(Call call, HostIssue issue, Person person) {
        boolean self = person.equals(call.signedIn());
        if (!self && !may(MANAGE, call, issue)) throw Refused.forbidden("rest.watcher.manage");
    }

    private boolean may(ProjectPermissionKey right, Call call, HostIssue issue) {
        return permissions.hasPermission(right, issue, call.person());
    }
}
