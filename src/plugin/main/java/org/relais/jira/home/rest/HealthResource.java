package org.relais.jira.home.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.home.Health;
import org.relais.jira.jira.CurrentVisitor;

/** What <em>Relais › Health</em> shows, for programs that watch over a Jira, and as a bundle to send to whoever helps. */
@AdminOnly
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    private final Health health;
    private final Bundle bundle;
    private final CurrentVisitor visitor;

    @Inject
    public HealthResource(Health health, Bundle bundle, CurrentVisitor visitor) {
        this.health = health;
        this.bundle = bundle;
        this.visitor = visitor;
    }

    @GET
    public Response read() {
        return found().map(Response::ok)
                .orElseGet(() -> Response.status(Response.Status.FORBIDDEN))
                .build();
    }

    /** A zip of health.json and versions.json. It names no person and quotes no issue. */
    @GET
    @Path("bundle")
    @Produces("application/zip")
    public Response bundle() throws JsonProcessingException {
        Optional<List<ReportJson>> found = found();
        if (found.isEmpty()) return Response.status(Response.Status.FORBIDDEN).build();
        String json =
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("reports", found.get()));
        return Response.ok(bundle.zip(json))
                .header("Content-Disposition", "attachment; filename=\"relais-health.zip\"")
                .build();
    }

    private Optional<List<ReportJson>> found() {
        return health.reports(visitor.visitor()).map(reports -> reports.stream()
                .map(report -> ReportJson.of(report, visitor.words()))
                .toList());
    }
}
