package org.relais.host.rest.resource;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostComment;
import org.relais.host.issue.HostIssue;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Page;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.issue.CommentChange;
import org.relais.host.rest.issue.CommentRules;
import org.relais.host.rest.issue.CommentWriting;
import org.relais.host.rest.shape.CommentJson;
import org.relais.host.web.issue.IssueAccess;

/** What people say on an issue, as far as the caller may read it. */
@Path("issue/{idOrKey}/comment")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private final Comments comments;
    private final CommentRules rules;
    private final CommentWriting writing;
    private final IssueAccess access;

    public CommentResource(Comments comments, CommentRules rules, CommentWriting writing, IssueAccess access) {
        this.comments = comments;
        this.rules = rules;
        this.writing = writing;
        this.access = access;
    }

    /** A page of them, the oldest first, or with {@code orderBy=-created} the newest. */
    @GET
    public ObjectNode page(
            @Context Call call,
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults,
            @QueryParam("orderBy") String orderBy) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        Page page = Page.of(startAt, maxResults, Comments.MOST);
        int length = Math.min(page.length(), Comments.MOST);
        Set<String> roles = rules.roles(call, issue);
        Set<String> groups = rules.groups(call);
        int total = (int) Math.min(comments.count(issue.getId(), roles, groups), Integer.MAX_VALUE);
        boolean newestFirst = newestFirst(orderBy);
        int last = Math.max(0, total - page.start());
        int from = newestFirst ? Math.max(0, last - length) : page.start();
        int count = newestFirst ? last - from : length;
        List<HostComment> found = new ArrayList<>(comments.page(issue.getId(), roles, groups, from, count));
        if (newestFirst) Collections.reverse(found);
        ObjectNode json = Json.object()
                .put("startAt", page.start())
                .put("maxResults", length)
                .put("total", total);
        return json.set("comments", Json.array(found, comment -> CommentJson.of(call, comment)));
    }

    private static boolean newestFirst(String orderBy) {
        if (orderBy == null || orderBy.isBlank()) return false;
        return switch (orderBy.strip()) {
            case "created", "+created" -> false;
            case "-created" -> true;
            default -> throw Refused.badRequest("rest.comment.order", orderBy);
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context Call call, @PathParam("idOrKey") String idOrKey, JsonNode sent) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        CommentChange addition = writing.addition(call, issue, sent);
        HostComment comment = writing.apply(call, issue, addition, true);
        return Response.status(Response.Status.CREATED)
                .entity(CommentJson.of(call, comment))
                .build();
    }

    @GET
    @Path("{id}")
    public ObjectNode one(@Context Call call, @PathParam("idOrKey") String idOrKey, @PathParam("id") String id) {
        return CommentJson.of(call, rules.readable(call, access.see(call.visit(), idOrKey), id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode edit(
            @Context Call call, @PathParam("idOrKey") String idOrKey, @PathParam("id") String id, JsonNode sent) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        CommentChange change = writing.edit(call, issue, id, sent);
        return CommentJson.of(call, writing.apply(call, issue, change, true));
    }

    @DELETE
    @Path("{id}")
    public void delete(@Context Call call, @PathParam("idOrKey") String idOrKey, @PathParam("id") String id) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        HostComment gone = writing.apply(call, issue, writing.removal(call, issue, id), true);
        assert gone == null;
    }
}
