package org.relais.host.rest.resource;

import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.HostLink;
import org.relais.host.issue.Issues;
import org.relais.host.issue.LinkType;
import org.relais.host.issue.Links;
import org.relais.host.project.Permissions;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.issue.CommentChange;
import org.relais.host.rest.issue.CommentWriting;
import org.relais.host.rest.issue.LinkJson;
import org.relais.host.web.issue.IssueAccess;

/** Links between issues. */
@Path("issueLink")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {
    private final Database database;
    private final Links links;
    private final Issues issues;
    private final Permissions permissions;
    private final IssueAccess access;
    private final CommentWriting comments;
    private final LinkJson json;

    public IssueLinkResource(
            Database database,
            Links links,
            Issues issues,
            Permissions permissions,
            IssueAccess access,
            CommentWriting comments,
            LinkJson json) {
        this.database = database;
        this.links = links;
        this.issues = issues;
        this.permissions = permissions;
        this.access = access;
        this.comments = comments;
        this.json = json;
    }

    /** Links the inward issue to the outward one: "inward blocks outward". A comment goes to the inward issue. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context Call call, JsonNode sent) {
        Body body = Body.of(sent);
        LinkType type = type(body.needObject("type"));
        HostIssue source = end(call, body.needObject("inwardIssue"));
        HostIssue destination = end(call, body.needObject("outwardIssue"));
        mayLink(call, source);
        if (source.equals(destination)) throw Refused.badRequest("rest.link.self");
        Optional<CommentChange> comment =
                body.object("comment").map(said -> comments.addition(call, source, said.json()));
        database.transactions().executeWithoutResult(tx -> {
            links.add(type.id(), source.getId(), destination.getId(), call.person());
            comment.ifPresent(change -> comments.apply(call, source, change, true));
        });
        // a client in Java reads the type of the answer, though there is nothing in it
        return Response.status(Response.Status.CREATED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("{id}")
    public ObjectNode one(@Context Call call, @PathParam("id") String id) {
        return json.whole(call, link(call, id));
    }

    @DELETE
    @Path("{id}")
    public void delete(@Context Call call, @PathParam("id") String id) {
        HostLink link = link(call, id);
        mayLink(call, issues.byId(link.source()).orElseThrow());
        links.remove(link.id(), call.person());
    }

    /** A link both of whose ends the caller may see. */
    private HostLink link(Call call, String id) {
        Optional<HostLink> link = id.matches("[0-9]{1,18}") ? links.byId(Long.parseLong(id)) : Optional.empty();
        return link.filter(one -> sees(call, one.source()) && sees(call, one.destination()))
                .orElseThrow(() -> Refused.notFound("rest.link.missing", id));
    }

    private boolean sees(Call call, long issue) {
        return issues.byId(issue).filter(one -> access.sees(call.visit(), one)).isPresent();
    }

    private LinkType type(Body body) {
        String named = body.text("id").or(() -> body.text("name")).orElse("");
        boolean byId = body.has("id");
        return links.types().all().stream()
                .filter(type -> byId
                        ? String.valueOf(type.id()).equals(named)
                        : type.name().equals(named))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("rest.linktype.missing", named));
    }

    private HostIssue end(Call call, Body body) {
        return access.see(
                call.visit(), body.text("key").or(() -> body.text("id")).orElse(""));
    }

    private void mayLink(Call call, HostIssue issue) {
        if (permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, call.person())) return;
        throw Refused.with(call.person() == null ? 401 : 403, "rest.link.forbidden");
    }
}
