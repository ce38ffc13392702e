package org.relais.jira.purpose.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Etag;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.PurposeTree;

/** The purpose of an issue, which is named by its id or its key. */
@Path("issues/{issue}/purpose")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PurposeResource {
    private static final List<String> MEMBERS =
            Arrays.stream(Part.values()).map(Part::word).toList();

    private final PurposeService purposes;
    private final PurposeTree tree;
    private final CurrentVisitor visitor;

    @Inject
    public PurposeResource(PurposeService purposes, PurposeTree tree, CurrentVisitor visitor) {
        this.purposes = purposes;
        this.tree = tree;
        this.visitor = visitor;
    }

    /** 200 with the purpose and its ETag; 404 where there is none to be seen. */
    @GET
    public Response read(@PathParam("issue") String issue) {
        return purposes.read(visitor.visitor(), issue)
                .map(seen -> found(seen.purpose(), seen.editable()))
                .orElseGet(this::absent);
    }

    /**
     * States parts: {@code {"why": "…", "for-whom": "…", "signal": "…", "guardrails": null}}, with {@code If-Match}
     * naming the ETag that was read. Null or blank takes a part back; a part that is not sent stays. 200, 400 (a text or
     * the JSON), 403, 404, 409 (no field), 412 (somebody was faster: both texts), 413, 428 (no If-Match).
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response state(@PathParam("issue") String issue, @HeaderParam("If-Match") String basedOn, InputStream body)
            throws IOException {
        return JsonTexts.read(
                body,
                MEMBERS,
                texts -> purposes.state(visitor.visitor(), issue, parts(texts), Etag.read(basedOn))
                        .fold(
                                purpose -> found(purpose, true),
                                refusal -> Problems.of(refusal, visitor.words()),
                                stale -> Problems.of(stale, visitor.words()),
                                this::absent),
                fault -> Problems.of(fault, MEMBERS, visitor.words()));
    }

    /** 200 with what is stated, what is inherited and from where, and the way up to 12 issues high; 404. */
    @GET
    @Path("trail")
    public Response trail(@PathParam("issue") String issue) {
        return purposes.trace(visitor.visitor(), issue)
                .map(traced -> Response.ok(TrailJson.of(traced))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(this::absent);
    }

    /** What is below an issue, and whether there is more than that. */
    public record BelowJson(List<NodeJson> nodes, boolean more) {}

    /**
     * 200 with what serves this issue below it, level by level, {@value PurposeTree#FIRST} issues at most, each with what
     * it states itself; 404.
     */
    @GET
    @Path("below")
    public Response below(@PathParam("issue") String issue) {
        return tree.first(visitor.visitor(), issue)
                .map(first -> Response.ok(new BelowJson(
                                first.nodes().stream().map(NodeJson::of).toList(), first.more()))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(this::absent);
    }

    /**
     * Says that what the issue inherits still holds, having seen its changes up to the one that {@code drift} names in
     * the trail. 200 with the purpose, 403, 404.
     */
    @PUT
    @Path("confirmations/{change}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(@PathParam("issue") String issue, @PathParam("change") String change) {
        if (!change.matches("\\d{1,18}")) return absent();
        return purposes.confirm(visitor.visitor(), issue, Long.parseLong(change))
                .fold(
                        purpose -> found(purpose, true),
                        refusal -> Problems.of(refusal, visitor.words()),
                        stale -> Problems.of(stale, visitor.words()),
                        this::absent);
    }

    /**
     * Says that the issue may go on without these parts, their words with commas between, where a step of its workflow
     * warns. 200 with the purpose, 403, 404.
     */
    @PUT
    @Path("acknowledgements/{parts}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response acknowledge(@PathParam("issue") String issue, @PathParam("parts") String parts) {
        List<String> words = Arrays.asList(parts.split(","));
        if (!MEMBERS.containsAll(words)) return absent();
        Set<Part> without = words.stream().map(Part::of).collect(Collectors.toSet());
        return purposes.acknowledge(visitor.visitor(), issue, without)
                .fold(
                        purpose -> found(purpose, true),
                        refusal -> Problems.of(refusal, visitor.words()),
                        stale -> Problems.of(stale, visitor.words()),
                        this::absent);
    }

    private static Map<Part, String> parts(Map<String, String> texts) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        texts.forEach((word, text) -> parts.put(Part.of(word), text));
        return parts;
    }

    private static Response found(Purpose purpose, boolean editable) {
        return Response.ok(PurposeJson.of(purpose, editable))
                .header("ETag", Etag.of(purpose.version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response absent() {
        return Problems.absent(visitor.words());
    }
}
