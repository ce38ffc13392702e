package org.relais.jira.circle.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.relais.jira.circle.AddNode;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.CloseNode;
import org.relais.jira.circle.EditNode;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.MoveNode;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.ReopenNode;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.View;
import org.relais.jira.circle.json.Members;
import org.relais.jira.circle.json.Read;
import org.relais.jira.jira.CurrentVisitor;

/**
 * Roles and circles. What reads takes {@code at}: a day (its end, in UTC) or an instant, and then answers as it was. What
 * writes takes {@code why} for the log, and {@code If-Match} with the ETag of the node: 428 without, 412 with both texts
 * where somebody was faster. 403 says who could; what is not to be seen is 404.
 */
@Path("circles/nodes")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class NodesResource {
    private static final int PAGE = 100;

    private final CircleService circles;
    private final CurrentVisitor visitor;
    private final Requests requests;

    @Inject
    public NodesResource(CircleService circles, CurrentVisitor visitor, Requests requests) {
        this.circles = circles;
        this.visitor = visitor;
        this.requests = requests;
    }

    /** 200 with a node by itself, without its parts. */
    @GET
    @Path("{node}")
    public Response read(@PathParam("node") String node, @QueryParam("at") String at) {
        return found(
                node,
                at,
                (view, found) -> Requests.ok(
                        requests.told(view).node(found), requests.told(view).version(found)));
    }

    private Response found(String node, String at, BiFunction<View, Node, Response> answer) {
        return requests.seen(at, view -> Requests.id(node)
                .flatMap(view.structure()::node)
                .map(found -> answer.apply(view, found))
                .orElseGet(requests::absent));
    }

    /** 200 with what is directly in a node, {@value #PAGE} at a time from {@code start} on. */
    @GET
    @Path("{node}/children")
    public Response children(
            @PathParam("node") String node, @QueryParam("at") String at, @QueryParam("start") String start) {
        int from = start != null && start.matches("\\d{1,6}") ? Integer.parseInt(start) : 0;
        return found(node, at, (view, found) -> {
            List<Node> all = view.structure().children(found.id());
            List<Node> page = all.stream().skip(from).limit(PAGE).toList();
            ObjectNode json = Told.object().put("total", all.size()).put("start", from);
            json.set("nodes", requests.told(view).nodes(page));
            return Requests.ok(json);
        });
    }

    /** 200 with the changes of a node and its parts, the newest first. */
    @GET
    @Path("{node}/log")
    public Response log(@PathParam("node") String node, @QueryParam("before") String before) {
        return Requests.id(node)
                .map(id -> CirclesResource.log(circles, visitor, requests, Optional.of(id), before))
                .orElseGet(requests::absent);
    }

    /** Opens a node: {@code {"parent", "name", "purpose"?, "tags"?, "rules"?, "why"?}}. 201, 400, 403, 404, 409. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(InputStream body) throws IOException {
        return requests.reading(body, json -> {
            json.only(Set.of("parent", "name", "purpose", "tags", "rules", "why"));
            NodeId id = NodeId.fresh();
            Node node = said(json, Node.named(id, json.maybeNode("parent"), Texts.NONE, Texts.NONE));
            return requests.amend(new AddNode(node), why(json), Fact.Kind.NODE, id.value(), 201);
        });
    }

    /** Says a node anew: {@code {"name", "purpose"?, "tags"?, "rules"?, "why"?}}; what is not there is none. 200. */
    @PUT
    @Path("{node}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("node") String node, @HeaderParam("If-Match") String basedOn, InputStream body)
            throws IOException {
        return known(node, basedOn, body, Set.of("name", "purpose", "tags", "rules", "why"), version -> json -> {
            NodeId id = new NodeId(node);
            Node wanted = said(json, Node.named(id, Optional.empty(), Texts.NONE, Texts.NONE));
            return requests.amend(new EditNode(wanted, version), why(json), Fact.Kind.NODE, node, 200);
        });
    }

    private Node said(Members json, Node node) {
        Read read = new Read(requests.names());
        return node.saying(json.texts("name"), json.maybeTexts("purpose").orElse(Texts.NONE), read.tags(json))
                .ruled(json.object("rules").map(read::rules).orElse(Rules.NONE));
    }

    /** Moves a node with all that is in it: {@code {"parent": id or null, "why"?}}. 200, 409 where it would be a loop. */
    @PUT
    @Path("{node}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("node") String node, @HeaderParam("If-Match") String basedOn, InputStream body)
            throws IOException {
        return known(node, basedOn, body, Set.of("parent", "why"), version -> json -> {
            if (!json.mentions("parent")) throw json.wrong("parent", Refusal.of(Refusal.Reason.MISSING));
            MoveNode move = new MoveNode(new NodeId(node), json.maybeNode("parent"), version);
            return requests.amend(move, why(json), Fact.Kind.NODE, node, 200);
        });
    }

    /**
     * Closes a node: {@code {"children-to"?: id, "whole-tree"?: true, "issues-to"?: id, "why"?}}. 200; 409 where it is not
     * said what becomes of its roles (children-where) or of its open issues (issues-where).
     */
    @PUT
    @Path("{node}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("node") String node, @HeaderParam("If-Match") String basedOn, InputStream body)
            throws IOException {
        return known(node, basedOn, body, Set.of("children-to", "whole-tree", "issues-to", "why"), version -> json -> {
            CloseNode close = new CloseNode(
                    new NodeId(node),
                    json.maybeNode("children-to"),
                    json.maybeFlag("whole-tree").orElse(false),
                    json.maybeNode("issues-to"),
                    version);
            return requests.amend(close, why(json), Fact.Kind.NODE, node, 200);
        });
    }

    /** Opens a closed node again. 200, 409 where a circle above it is closed. */
    @DELETE
    @Path("{node}/closure")
    public Response reopen(
            @PathParam("node") String node, @HeaderParam("If-Match") String basedOn, @QueryParam("why") String why) {
        return there(
                node,
                () -> requests.basedOn(
                        basedOn,
                        version -> requests.amend(
                                new ReopenNode(new NodeId(node), version), why, Fact.Kind.NODE, node, 200)));
    }

    private Response known(
            String node,
            String basedOn,
            InputStream body,
            Set<String> members,
            Function<Long, Function<Members, Response>> go)
            throws IOException {
        if (!seen(node)) return requests.absent();
        return requests.reading(
                body,
                json -> requests.basedOn(basedOn, version -> go.apply(version).apply(json.only(members))));
    }

    private Response there(String node, Supplier<Response> go) {
        return seen(node) ? go.get() : requests.absent();
    }

    private boolean seen(String node) {
        return Requests.id(node)
                .flatMap(id -> circles.open(visitor.visitor())
                        .flatMap(view -> view.structure().node(id)))
                .isPresent();
    }

    private static String why(Members json) {
        return json.maybeText("why").orElse("");
    }
}
