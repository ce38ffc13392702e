package org.relais.jira.echo.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.relais.jira.echo.EchoService;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Problem;

/** Whether an issue worked, which is named by its id or its key. It is answered by the link in a mail alone. */
@Path("issues/{issue}/echo")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class EchoResource {
    private final EchoService echoes;
    private final CurrentVisitor visitor;

    @Inject
    public EchoResource(EchoService echoes, CurrentVisitor visitor) {
        this.echoes = echoes;
        this.visitor = visitor;
    }

    /** 200 with how it stands with the latest question; 404 where no issue is to be seen. */
    @GET
    public Response read(@PathParam("issue") String issue) {
        return echoes.of(visitor.visitor(), issue)
                .map(echo -> Response.ok(EchoJson.of(echo))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Problem.of(404, "absent", visitor.words().getText("echo.refusal.absent"))
                        .response());
    }
}
