package org.relais.jira.circle.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Difference;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Search;
import org.relais.jira.jira.CurrentVisitor;

/** The structure of circles as a whole, as far as the visitor may see it. */
@Path("circles")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class CirclesResource {
    private static final int FOUND = 50;
    private static final int DIFFERENCES = 1_000;

    private final CircleService circles;
    private final CurrentVisitor visitor;
    private final Requests requests;

    @Inject
    public CirclesResource(CircleService circles, CurrentVisitor visitor, Requests requests) {
        this.circles = circles;
        this.visitor = visitor;
        this.requests = requests;
    }

    /** 200 with the number of the last change, and the nodes at the top. {@code at}: as it was, see {@link NodesResource}. */
    @GET
    public Response read(@QueryParam("at") String at) {
        return requests.seen(at, view -> {
            ObjectNode json = Told.object()
                    .put("revision", view.structure().revision())
                    .put("nodes", view.structure().size());
            json.set("roots", requests.told(view).nodes(view.structure().roots()));
            return Requests.ok(json);
        });
    }

    /**
     * 200 with at most {@value #FOUND} open nodes that hold every word of {@code q} in their names, purposes, clauses or
     * tags, whatever the accents; those named so first. 400 where q is longer than {@value Search#LIMIT}.
     */
    @GET
    @Path("search")
    public Response search(@QueryParam("q") String query) {
        String text = query == null ? "" : query;
        if (text.length() > Search.LIMIT) {
            return requests.refused(Refusal.of(Refusal.Reason.TOO_LONG, Search.LIMIT, text.length())
                    .about("q"));
        }
        return requests.seen(null, view -> {
            ArrayNode found = requests.told(view)
                    .nodes(Search.find(view.structure(), text, visitor.words().getLocale(), FOUND));
            ObjectNode json = Told.object();
            json.set("found", found);
            return Requests.ok(json);
        });
    }

    /** 200 with the latest changes before this one, a page at a time; {@code next} begins the next page. */
    @GET
    @Path("log")
    public Response log(@QueryParam("before") String before) {
        return log(circles, visitor, requests, Optional.empty(), before);
    }

    static Response log(
            CircleService circles, CurrentVisitor visitor, Requests requests, Optional<NodeId> node, String before) {
        boolean number = before != null && before.matches("\\d{1,18}");
        return circles.log(visitor.visitor(), node, number ? Long.parseLong(before) : Long.MAX_VALUE)
                .map(log -> {
                    ObjectNode json = Told.object();
                    ArrayNode changes = json.putArray("changes");
                    Told told = requests.told(log.view());
                    log.changes().forEach(change -> changes.add(told.change(change)));
                    log.next().ifPresent(next -> json.put("next", next));
                    return Requests.ok(json);
                })
                .orElseGet(requests::absent);
    }

    /**
     * 200 with what is not the same at two moments, each a day (its end, in UTC) or an instant; the beginning and now where
     * they are not said; at most {@value #DIFFERENCES}, and {@code more} where there are more. 400 where one is neither.
     */
    @GET
    @Path("differences")
    public Response differences(@QueryParam("from") String from, @QueryParam("to") String to) {
        Instant first;
        Instant last;
        try {
            first = from == null ? Instant.EPOCH : Requests.moment(from);
            last = to == null ? Instant.parse("9999-01-01T00:00:00Z") : Requests.moment(to);
        } catch (DateTimeParseException e) {
            return requests.refused(Refusal.of(Refusal.Reason.NOT_A_DATE).about("from"));
        }
        Optional<List<Difference>> found = circles.differences(visitor.visitor(), first, last);
        return requests.seen(null, view -> {
            ObjectNode json = Told.object();
            ArrayNode all = json.putArray("differences");
            Told told = requests.told(view);
            List<Difference> some = found.orElse(List.of());
            some.stream().limit(DIFFERENCES).forEach(one -> all.add(told.difference(one)));
            return Requests.ok(json.put("more", some.size() > DIFFERENCES));
        });
    }
}
