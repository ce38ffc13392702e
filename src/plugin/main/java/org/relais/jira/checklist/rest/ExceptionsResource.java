package org.relais.jira.checklist.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.checklist.DemandService;
import org.relais.jira.checklist.ItemId;

/** That an issue goes on without items, where a step of its workflow asks for them. */
@Path("issues/{issue}/checklist-exceptions")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ExceptionsResource {
    private final Requests requests;
    private final DemandService demands;

    @Inject
    public ExceptionsResource(Requests requests, DemandService demands) {
        this.requests = requests;
        this.demands = demands;
    }

    /**
     * {@code {"items": ["…"], "reason": "…"}}: where a step warns, the issue goes on; where it blocks, somebody else has to
     * grant it. 204, 400 (the reason), 403 (to tick), 404.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("issue") String issue, InputStream body) throws IOException {
        return requests.reading(issue, body, sent -> {
            Set<ItemId> items = sent.only("items", "reason").texts("items").stream()
                    .map(Requests::itemId)
                    .collect(Collectors.toSet());
            return requests.answered(
                    demands.goOn(
                            requests.visitor().visitor(),
                            issue,
                            items,
                            sent.maybeText("reason").orElse("")),
                    edit -> Response.noContent().build());
        });
    }

    /** Grants what somebody else asked for: {@code {}}. 204, 403 (to edit), 404, 409 (one asked for it oneself). */
    @PUT
    @Path("{exception}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(@PathParam("issue") String issue, @PathParam("exception") String exception, InputStream body)
            throws IOException {
        return requests.reading(
                issue,
                body,
                sent -> exception.matches("\\d{1,9}")
                        ? requests.answered(
                                demands.grant(requests.visitor().visitor(), issue, Long.parseLong(exception)),
                                edit -> Response.noContent().build())
                        : requests.absent());
    }
}
