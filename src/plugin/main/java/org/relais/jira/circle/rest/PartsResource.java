package org.relais.jira.circle.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.circle.AddPart;
import org.relais.jira.circle.AnswerSeat;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.EditPart;
import org.relais.jira.circle.EndPart;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.View;
import org.relais.jira.circle.json.Members;
import org.relais.jira.circle.json.Read;
import org.relais.jira.jira.CurrentVisitor;

/**
 * The parts of a node: {@code clauses}, {@code seats}, {@code links}, {@code scopes} and {@code turns}, in the shapes that
 * files have. {@code at}, {@code why} and {@code If-Match}, here with the version of the part, as in {@link NodesResource}.
 */
@Path("circles/nodes/{node}/{parts: clauses|seats|links|scopes|turns}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PartsResource {
    private static final Map<String, Fact.Kind> KINDS = Map.of(
            "clauses", Fact.Kind.CLAUSE,
            "seats", Fact.Kind.SEAT,
            "links", Fact.Kind.LINK,
            "scopes", Fact.Kind.SCOPE,
            "turns", Fact.Kind.TURN);

    private final CircleService circles;
    private final CurrentVisitor visitor;
    private final Requests requests;

    @Inject
    public PartsResource(CircleService circles, CurrentVisitor visitor, Requests requests) {
        this.circles = circles;
        this.visitor = visitor;
        this.requests = requests;
    }

    /** 200 with all parts of a kind. A node has at most 1,000 of them. */
    @GET
    public Response read(
            @PathParam("node") String node, @PathParam("parts") String parts, @QueryParam("at") String at) {
        return requests.seen(at, view -> Requests.id(node)
                .filter(id -> view.structure().node(id).isPresent())
                .map(id -> {
                    ObjectNode json = Told.object();
                    ArrayNode all = json.putArray(parts);
                    Told told = requests.told(view);
                    list(view.structure(), id, KINDS.get(parts)).forEach(part -> all.add(told.fact(part)));
                    return Requests.ok(json);
                })
                .orElseGet(requests::absent));
    }

    private static List<? extends Fact> list(Structure in, NodeId node, Fact.Kind kind) {
        return switch (kind) {
            case CLAUSE -> in.clauses(node);
            case SEAT -> in.seats(node);
            case LINK -> in.links(node);
            case SCOPE -> in.scopes(node);
            case TURN -> in.turns(node);
            case NODE -> List.of();
        };
    }

    /** Adds one; its id is ours. A seat for somebody else is an offer. 201, 400, 403, 404, 409. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("node") String node, @PathParam("parts") String parts, InputStream body)
            throws IOException {
        Optional<View> view = there(node, parts);
        if (view.isEmpty()) return requests.absent();
        return requests.reading(body, json -> {
            PartId id = PartId.fresh();
            String why = json.maybeText("why").orElse("");
            Fact part = part(view.get(), node, parts, id, json);
            return requests.amend(new AddPart(part), why, part.kind(), id.value(), 201);
        });
    }

    /** Says one anew, as a whole. Whose seat it is, and as what, stays. 200. */
    @PUT
    @Path("{part}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(
            @PathParam("node") String node,
            @PathParam("parts") String parts,
            @PathParam("part") String part,
            @HeaderParam("If-Match") String basedOn,
            InputStream body)
            throws IOException {
        Optional<View> view = there(node, parts).filter(unused -> NodeId.fits(part));
        if (view.filter(seen -> seen.structure().fact(KINDS.get(parts), part).isPresent())
                .isEmpty()) {
            return requests.absent();
        }
        return requests.reading(
                body,
                json -> requests.basedOn(basedOn, version -> {
                    String why = json.maybeText("why").orElse("");
                    Fact wanted = part(view.get(), node, parts, new PartId(part), json);
                    return requests.amend(new EditPart(wanted, version), why, wanted.kind(), part, 200);
                }));
    }

    private Fact part(View view, String node, String parts, PartId id, Members json) {
        NodeId in = new NodeId(node);
        int last = view.structure().clauses(in).stream()
                .mapToInt(Clause::order)
                .max()
                .orElse(-1);
        return new Read(requests.names()).named(KINDS.get(parts), in, id, last + 1, json);
    }

    /** Ends one; it stays in what was so. Whoever sits may leave their own seat. 204. */
    @DELETE
    @Path("{part}")
    public Response end(
            @PathParam("node") String node,
            @PathParam("parts") String parts,
            @PathParam("part") String part,
            @HeaderParam("If-Match") String basedOn,
            @QueryParam("why") String why) {
        if (there(node, parts).isEmpty()) return requests.absent();
        Fact.Kind kind = KINDS.get(parts);
        return requests.basedOn(
                basedOn,
                version -> requests.amend(new EndPart(kind, new NodeId(node), part, version), why, kind, part, 200));
    }

    /** Says yes or no to a seat that one was offered: {@code {"yes": true, "why"?}}. 200, or 204 after a no. */
    @PUT
    @Path("{part}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("node") String node,
            @PathParam("parts") String parts,
            @PathParam("part") String part,
            InputStream body)
            throws IOException {
        if (!parts.equals("seats") || !NodeId.fits(part) || there(node, parts).isEmpty()) return requests.absent();
        return requests.reading(body, json -> {
            json.only(Set.of("yes", "why"));
            boolean yes =
                    json.maybeFlag("yes").orElseThrow(() -> json.wrong("yes", Refusal.of(Refusal.Reason.MISSING)));
            AnswerSeat answer = new AnswerSeat(new NodeId(node), new PartId(part), yes);
            return requests.amend(answer, json.maybeText("why").orElse(""), Fact.Kind.SEAT, part, 200);
        });
    }

    private Optional<View> there(String node, String parts) {
        return Requests.id(node).filter(unused -> KINDS.containsKey(parts)).flatMap(id -> circles.open(
                        visitor.visitor())
                .filter(view -> view.structure().node(id).isPresent()));
    }
}
