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

/** The priorities of the installation, the most urgent first. */
@Path("priority")
@Produces(MediaType.APPLICATION_JSON)
public final class PriorityResource {
    private final Catalogue catalogue;

    public PriorityResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    public ArrayNode all(@Context Call call) {
        return Json.array(catalogue.priorities(), priority -> CatalogueJson.wholePriority(call, priority));
    }

    @GET
    @Path("{id}")
    public ObjectNode one(@Context Call call, @PathParam("id") String id) {
        return catalogue.priorities().stream()
                .filter(priority -> priority.id().equals(id))
                .findFirst()
                .map(priority -> CatalogueJson.wholePriority(call, priority))
                .orElseThrow(() -> Refused.notFound("rest.priority.missing", id));
    }
}
