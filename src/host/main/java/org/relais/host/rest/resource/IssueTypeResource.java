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

/** The issue types of the installation. */
@Path("issuetype")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueTypeResource {
    private final Catalogue catalogue;

    public IssueTypeResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    public ArrayNode all(@Context Call call) {
        return Json.array(catalogue.kinds(), kind -> CatalogueJson.kind(call, kind));
    }

    @GET
    @Path("{id}")
    public ObjectNode one(@Context Call call, @PathParam("id") String id) {
        return catalogue
                .kind(id)
                .map(kind -> CatalogueJson.kind(call, kind))
                .orElseThrow(() -> Refused.notFound("rest.kind.missing", id));
    }
}
