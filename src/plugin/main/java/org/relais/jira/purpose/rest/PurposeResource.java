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
import java.util.List;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeService;

/** The purpose of an issue, which is named by its id or its key. */
@Path("issues/{issue}/purpose")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PurposeResource {
    private static final List<String> MEMBERS = List.of("why");

    private final PurposeService purposes;
    private final CurrentVisitor visitor;

    @Inject
    public PurposeResource(PurposeService purposes, CurrentVisitor visitor) {
        this.purposes = purposes;
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
     * States why: {@code {"why": "…"}}, with {@code If-Match} naming the ETag that was read. 200, 400 (the text or the
     * JSON), 403, 404, 409 (no field), 412 (somebody was faster: both texts), 413, 428 (no If-Match).
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response state(@PathParam("issue") String issue, @HeaderParam("If-Match") String basedOn, InputStream body)
            throws IOException {
        return JsonTexts.read(
                body,
                MEMBERS,
                texts -> purposes.state(visitor.visitor(), issue, texts.get("why"), Etag.read(basedOn))
                        .fold(
                                purpose -> found(purpose, true),
                                refusal -> problem(Problem.of(refusal, visitor.words())),
                                stale -> problem(Problem.of(stale, visitor.words())),
                                this::absent),
                fault -> problem(Problem.of(fault, MEMBERS, visitor.words())));
    }

    private static Response found(Purpose purpose, boolean editable) {
        return Response.ok(PurposeJson.of(purpose, editable))
                .header("ETag", Etag.of(purpose.version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response absent() {
        return problem(Problem.absent(visitor.words()));
    }

    private static Response problem(Problem problem) {
        return Response.status(problem.status()).entity(problem).build();
    }
}
