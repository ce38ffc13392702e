package org.relais.jira.purpose.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.relais.jira.access.IssueId;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Problem;
import org.relais.jira.purpose.PurposeTree;

/**
 * The purposes of a project as a tree, part by part. The project is named by its id or its key; one that is not there and
 * one that the visitor may not see get the same 404. Every answer is of this moment: nothing of it may be kept.
 */
@Path("projects/{project}/purposes")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ProjectPurposesResource {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_ABOVE = 50;

    private final PurposeTree tree;
    private final CurrentVisitor visitor;

    @Inject
    public ProjectPurposesResource(PurposeTree tree, CurrentVisitor visitor) {
        this.tree = tree;
        this.visitor = visitor;
    }

    /**
     * Some nodes.
     *
     * @param next what to send as {@code start} for the part after this one; null where there is none
     * @param whole whether all of the project was looked at, which is not done above {@value PurposeTree#LARGEST} issues
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record PieceJson(List<NodeJson> nodes, Integer next, boolean whole) {
        static PieceJson of(PurposeTree.Piece piece) {
            return new PieceJson(
                    piece.nodes().stream().map(NodeJson::of).toList(), number(piece.next()), piece.whole());
        }
    }

    /**
     * Issues that lack a why.
     *
     * @param total how many there are in all
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record MissingJson(List<NodeJson.IssueJson> issues, int total, Integer next, boolean whole) {
        static MissingJson of(PurposeTree.Missing missing) {
            return new MissingJson(
                    missing.issues().stream().map(NodeJson.IssueJson::of).toList(),
                    missing.total(),
                    number(missing.next()),
                    missing.whole());
        }
    }

    /**
     * 200 with what hangs from nothing, {@value PurposeTree#PART} issues from {@code start} on: issues of other projects
     * from which issues of this one hang, then those that state a why, then the others; 400 (start), 404.
     */
    @GET
    public Response tops(@PathParam("project") String project, @QueryParam("start") String start) {
        return from(start, number -> tree.tops(visitor.visitor(), project, number)
                .map(piece -> found(PieceJson.of(piece)))
                .orElseGet(this::absent));
    }

    /**
     * 200 with the issues of the project that hang from an issue, {@value PurposeTree#PART} from {@code start} on. The ids
     * in {@code above}, with commas between, are not listed: send those that stand above the issue where you show it, so
     * that loops end. 400 (start, above), 404.
     */
    @GET
    @Path("below/{issue}")
    public Response below(
            @PathParam("project") String project,
            @PathParam("issue") String issue,
            @QueryParam("above") String above,
            @QueryParam("start") String start) {
        String ids = above == null ? "" : above;
        if (!ids.matches("(\\d{1,18}(,\\d{1,18})*)?")) return malformed("above", "purpose.refusal.above");
        Set<IssueId> passed = Arrays.stream(ids.split(","))
                .filter(id -> !id.isEmpty())
                .map(id -> new IssueId(Long.parseLong(id)))
                .collect(Collectors.toSet());
        if (passed.size() > MOST_ABOVE) return tooMany("above", MOST_ABOVE, passed.size());
        return from(start, number -> tree.below(visitor.visitor(), project, issue, passed, number)
                .map(piece -> found(PieceJson.of(piece)))
                .orElseGet(this::absent));
    }

    /**
     * 200 with the issues that neither state nor inherit a why and could, {@value PurposeTree#PART} from {@code start} on;
     * 400 (start), 404.
     */
    @GET
    @Path("missing")
    public Response missing(@PathParam("project") String project, @QueryParam("start") String start) {
        return from(start, number -> tree.missing(visitor.visitor(), project, number)
                .map(missing -> found(MissingJson.of(missing)))
                .orElseGet(this::absent));
    }

    /**
     * 200 with the issues of the project whose key, summary or why is like {@code text}, {@value PurposeTree#FIRST} from
     * {@code start} on, each with the way up to its root; 400 (start, or a text over {@value #LONGEST_TEXT} characters), 404.
     */
    @GET
    @Path("search")
    public Response search(
            @PathParam("project") String project, @QueryParam("text") String text, @QueryParam("start") String start) {
        String sought = text == null ? "" : text;
        int length = sought.codePointCount(0, sought.length());
        if (length > LONGEST_TEXT) return tooMany("text", LONGEST_TEXT, length);
        return from(start, number -> tree.find(visitor.visitor(), project, sought, number)
                .map(piece -> found(PieceJson.of(piece)))
                .orElseGet(this::absent));
    }

    private Response from(String start, IntFunction<Response> part) {
        String number = start == null || start.isEmpty() ? "0" : start;
        if (!number.matches("\\d{1,8}")) return malformed("start", "purpose.refusal.start");
        return part.apply(Integer.parseInt(number));
    }

    private static Response found(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    private Response malformed(String field, String key) {
        return Problem.of(400, "malformed", visitor.words().getText(key))
                .about(field)
                .response();
    }

    private Response tooMany(String field, int most, int sent) {
        Object[] figures = {most, sent};
        String sentence = visitor.words().getText("purpose.refusal." + field + ".long", figures);
        return Problem.of(400, "too-long", sentence)
                .about(field)
                .measured(most, sent)
                .response();
    }

    private Response absent() {
        return Problem.of(404, "absent", visitor.words().getText("purpose.tree.absent"))
                .response();
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
