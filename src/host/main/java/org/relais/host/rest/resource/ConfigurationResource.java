package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;

/** Which features the host has. */
@Path("configuration")
@Produces(MediaType.APPLICATION_JSON)
public final class ConfigurationResource {
    @GET
    public ObjectNode get(@Context Call call) {
        call.signedIn();
        return Json.object()
                .put("votingEnabled", false)
                .put("watchingEnabled", true)
                .put("unassignedIssuesAllowed", true)
                .put("subTasksEnabled", true)
                .put("issueLinkingEnabled", true)
                .put("timeTrackingEnabled", false)
                .put("attachmentsEnabled", false);
    }
}
