package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.relais.host.issue.Links;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.CatalogueJson;

/** The types of links between issues. */
@Path("issueLinkType")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLinkTypeResource {
    private final Links links;

    public IssueLinkTypeResource(Links links) {
        this.links = links;
    }

    @GET
    public ObjectNode all(@Context Call call) {
        return Json.object()
                .set("issueLinkTypes", Json.array(links.types().all(), type -> CatalogueJson.linkType(call, type)));
    }

    @GET
    @Path("{id}")
    public ObjectNode one(@Context Call call, @PathParam("id") String id) {
        return links.types().all().stream()
                .filter(type -> String.valueOf(type.id()).equals(id))
                .findFirst()
                .map(type -> CatalogueJson.linkType(call, type))
                .orElseThrow(() -> Refused.notFound("rest.linktype.missing", id));
    }
}
