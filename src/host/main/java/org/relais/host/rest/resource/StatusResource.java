package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.relais.host.project.Catalogue;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.CatalogueJson;

/** The statuses of the installation, by id or name. */
@Path("status")
@Produces(MediaType.APPLICATION_JSON)
public final class StatusResource {
    private final Catalogue catalogue;

    public StatusResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    public ArrayNode all(@Context Call call) {
        return Json.array(catalogue.states(), state -> CatalogueJson.state(call, state));
    }

    @GET
    @Path("{idOrName}")
    public ObjectNode one(@Context Call call, @PathParam("idOrName") String idOrName) {
        return catalogue.states().stream()
                .filter(state -> state.id().equals(idOrName) || state.name().equals(idOrName))
                .findFirst()
                .map(state -> CatalogueJson.state(call, state))
                .orElseThrow(() -> Refused.notFound("rest.status.missing", idOrName));
    }
}
