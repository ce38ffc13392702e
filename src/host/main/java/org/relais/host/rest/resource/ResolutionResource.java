package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

/** The ways in which work ends. */
@Path("resolution")
@Produces(MediaType.APPLICATION_JSON)
public final class ResolutionResource {
    private final Catalogue catalogue;

    public ResolutionResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    public ArrayNode all(@Context Call call) {
        return Json.array(catalogue.resolutions(), resolution -> CatalogueJson.resolution(call, resolution));
    }

    @GET
    @Path("{id}")
    public JsonNode one(@Context Call call, @PathParam("id") String id) {
        return catalogue.resolutions().stream()
                .filter(resolution -> resolution.id().equals(id))
                .findFirst()
                .map(resolution -> CatalogueJson.resolution(call, resolution))
                .orElseThrow(() -> Refused.notFound("rest.resolution.missing", id));
    }
}
