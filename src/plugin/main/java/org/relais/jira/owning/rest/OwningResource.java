package org.relais.jira.owning.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Etag;
import org.relais.jira.jira.rest.Problem;
import org.relais.jira.owning.OwningService;
import org.relais.jira.owning.Refusal;
import org.relais.jira.owning.Seen;
import org.relais.jira.owning.Waiving;

/** The owning role of an issue, which is named by its id or its key. */
@Path("issues/{issue}/owning")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class OwningResource {
    private final OwningService ownings;
    private final Waiving waiving;
    private final CurrentVisitor visitor;

    @Inject
    public OwningResource(OwningService ownings, Waiving waiving, CurrentVisitor visitor) {
        this.waiving = waiving;
        this.ownings = ownings;
        this.visitor = visitor;
    }

    /** 200 with the role, what the visitor may do, and the ETag; 404 where there is no such issue to be seen. */
    @GET
    public Response read(@PathParam("issue") String issue) {
        return ownings.read(visitor.visitor(), issue).map(this::found).orElseGet(this::absent);
    }

    /**
     * Makes the visitor the assignee, without mail, with {@code If-Match} naming the ETag that was read. 200, 403 (they do
     * not hold the role, or cannot be assigned), 404, 409 (no role, theirs already, another holder has it, done), 412
     * (somebody was faster, with how it stands now), 428 (no If-Match).
     */
    @POST
    @Path("taking")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("issue") String issue, @HeaderParam("If-Match") String basedOn) {
        return ownings.take(visitor.visitor(), issue, Etag.read(basedOn))
                .fold(this::found, this::refused, this::late, this::absent);
    }

    /**
     * Says that the issue goes on without a role or a holder, past steps that warn. 204, also a second time; 403 where the
     * visitor may not edit it, 404.
     */
    @PUT
    @Path("waiver")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response waive(@PathParam("issue") String issue) {
        return waiving.give(visitor.visitor(), issue)
                .map(theirs -> theirs ? Response.noContent().build() : refused(Refusal.NOT_EDITABLE))
                .orElseGet(this::absent);
    }

    private Response found(Seen seen) {
        return Response.ok(OwningJson.of(seen, visitor.words().getLocale()))
                .header("ETag", Etag.of(seen.version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response refused(Refusal why) {
        return Problem.of(why.status(), why.word(), visitor.words().getText(why.key()))
                .response();
    }

    private Response late(Seen now) {
        Object current = OwningJson.of(now, visitor.words().getLocale());
        Object yours = Map.of("mine", true);
        Problem stale = Problem.stale(current, yours, visitor.words());
        String sentence = now.assignee()
                .filter(unused -> !now.mine())
                .map(person -> now.view().name(person).name())
                .map(name -> name.map(known -> visitor.words().getText("owning.late.by", known))
                        .orElseGet(() -> visitor.words().getText("owning.late")))
                .orElseGet(stale::message);
        return new Problem(stale.status(), stale.reason(), sentence, null, null, null, current, yours).response();
    }

    private Response absent() {
        return Problem.of(404, "absent", visitor.words().getText("owning.refusal.absent"))
                .response();
    }
}
