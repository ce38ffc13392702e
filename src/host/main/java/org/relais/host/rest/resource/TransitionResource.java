package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Expand;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.issue.TransitionList;
import org.relais.host.rest.issue.TransitionWork;
import org.relais.host.web.issue.IssueAccess;

/** The ways on from where an issue stands, and going one of them. */
@Path("issue/{idOrKey}/transitions")
@Produces(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private final IssueAccess access;
    private final TransitionList transitions;
    private final TransitionWork work;

    public TransitionResource(IssueAccess access, TransitionList transitions, TransitionWork work) {
        this.access = access;
        this.transitions = transitions;
        this.work = work;
    }

    @GET
    public ObjectNode all(
            @Context Call call,
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("transitionId") String id,
            @QueryParam("expand") List<String> expand) {
        HostIssue issue = access.see(call.visit(), idOrKey);
        ArrayNode shown = Json.array();
        transitions.of(call, issue, Expand.of(expand)).forEach(transition -> {
            if (id == null || transition.path("id").asText().equals(id)) shown.add(transition);
        });
        return Json.object().put("expand", "transitions").set("transitions", shown);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void move(@Context Call call, @PathParam("idOrKey") String idOrKey, JsonNode sent) {
        access.see(call.visit(), idOrKey);
        work.move(call, idOrKey, Body.of(sent));
    }
}
