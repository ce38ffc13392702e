package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.ErrorJson;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.issue.IssueCreation;

/** Making several issues at once: each by itself, so that one that is refused costs the others nothing. */
@Path("issue/bulk")
@Produces(MediaType.APPLICATION_JSON)
public final class BulkResource {
    private static final int MOST = 50;

    private final IssueCreation creation;

    public BulkResource(IssueCreation creation) {
        this.creation = creation;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context Call call, JsonNode sent) {
        List<JsonNode> each = Body.of(sent).list("issueUpdates");
        if (each.isEmpty()) throw Refused.badRequest("rest.json.missing", "issueUpdates");
        if (each.size() > MOST) throw Refused.badRequest("rest.bulk.many", each.size(), MOST);
        ArrayNode made = Json.array();
        ArrayNode failed = Json.array();
        for (int i = 0; i < each.size(); i++) {
            try {
                made.add(IssueResource.named(call, creation.create(call, Body.of(each.get(i)))));
            } catch (Refused refused) {
                failed.add(failure(call, refused, i));
            }
        }
        ObjectNode json = Json.object().set("issues", made);
        json.set("errors", failed);
        return Response.status(made.isEmpty() ? 400 : 201).entity(json).build();
    }

    private static ObjectNode failure(Call call, Refused refused, int number) {
        ErrorJson error = ErrorJson.of(refused, call.visit().i18n());
        ObjectNode elements = Json.object();
        elements.set("errorMessages", Json.texts(error.errorMessages()));
        ObjectNode fields = elements.putObject("errors");
        error.errors().forEach(fields::put);
        return Json.object()
                .put("status", refused.status())
                .put("failedElementNumber", number)
                .set("elementErrors", elements);
    }
}
