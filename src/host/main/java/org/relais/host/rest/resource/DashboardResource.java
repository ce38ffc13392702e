package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Page;
import org.relais.host.rest.http.Refused;

/** The dashboards: the host has one. */
@Path("dashboard")
@Produces(MediaType.APPLICATION_JSON)
public final class DashboardResource {
    private static final String ID = "10000";

    @GET
    public ObjectNode all(
            @Context Call call, @QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        Page page = Page.of(startAt, maxResults, 20);
        ObjectNode json = Json.object()
                .put("startAt", page.start())
                .put("maxResults", page.length())
                .put("total", 1);
        ArrayNode dashboards = json.putArray("dashboards");
        if (page.start() == 0 && page.length() > 0) dashboards.add(system(call));
        return json;
    }

    @GET
    @Path("{id}")
    public ObjectNode one(@Context Call call, @PathParam("id") String id) {
        if (!id.equals(ID)) throw Refused.notFound("rest.dashboard.missing", id);
        return system(call);
    }

    private static ObjectNode system(Call call) {
        return Json.object()
                .put("id", ID)
                .put("name", call.text("rest.dashboard.system"))
                .put("self", call.self("dashboard", ID))
                .put("view", call.base() + "/secure/Dashboard.jspa");
    }
}
