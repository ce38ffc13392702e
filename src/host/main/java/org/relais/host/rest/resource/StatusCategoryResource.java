package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.CatalogueJson;

/** What a status means for the work: not begun, under way, done. */
@Path("statuscategory")
@Produces(MediaType.APPLICATION_JSON)
public final class StatusCategoryResource {
    private static final List<String> KEYS = List.of("undefined", "new", "indeterminate", "done");

    @GET
    public ArrayNode all(@Context Call call) {
        return Json.array(KEYS, key -> CatalogueJson.category(call, key));
    }

    @GET
    @Path("{idOrKey}")
    public ObjectNode one(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        return KEYS.stream()
                .map(key -> CatalogueJson.category(call, key))
                .filter(json -> json.path("id").asText().equals(idOrKey)
                        || json.path("key").asText().equals(idOrKey))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("rest.category.missing", idOrKey));
    }
}
