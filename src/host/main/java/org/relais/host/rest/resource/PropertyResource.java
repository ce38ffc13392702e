package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.IssueProperties;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.web.issue.IssueAccess;

/** JSON that clients keep with an issue. Whoever sees the issue reads it, whoever edits the issue writes it. */
@Path("issue/{idOrKey}/properties")
@Produces(MediaType.APPLICATION_JSON)
public final class PropertyResource {
    private final IssueProperties properties;
    private final PropertiesJson json;
    private final IssueAccess access;

    public PropertyResource(IssueProperties properties, PropertiesJson json, IssueAccess access) {
        this.properties = properties;
        this.json = json;
        this.access = access;
    }

    @GET
    public ObjectNode keys(@Context Call call, @PathParam("idOrKey") String idOrKey) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        return Json.object().set("keys", Json.array(properties.keys(issue.getId()), key -> Json.object()
                .put("self", self(call, issue, key))
                .put("key", key)));
    }

    @GET
    @Path("{key}")
    public ObjectNode get(@Context Call call, @PathParam("idOrKey") String idOrKey, @PathParam("key") String key) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        String value =
                properties.get(issue.getId(), key).orElseThrow(() -> Refused.notFound("rest.property.missing", key));
        return Json.object().put("key", key).set("value", json.read(value));
    }

    /** Any JSON; answers 201 for a new key, else 200. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @Context Call call, @PathParam("idOrKey") String idOrKey, @PathParam("key") String key, JsonNode sent) {
        HostIssue issue = access.edit(call.visit(), idOrKey);
        JsonNode value = sent == null ? MissingNode.getInstance() : sent;
        try {
            boolean fresh = properties.set(issue.getId(), key, value.toString());
            return Response.status(fresh ? Response.Status.CREATED : Response.Status.OK)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        } catch (IssueProperties.Refused refused) {
            throw json.refusal(refused, key);
        }
    }

    @DELETE
    @Path("{key}")
    public void delete(@Context Call call, @PathParam("idOrKey") String idOrKey, @PathParam("key") String key) {
        HostIssue issue = access.edit(call.visit(), idOrKey);
        if (!properties.delete(issue.getId(), key)) throw Refused.notFound("rest.property.missing", key);
    }

    private static String self(Call call, HostIssue issue, String key) {
        return call.self("issue", issue.getId(), "properties", key);
    }
}
