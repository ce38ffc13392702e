package org.relais.host.trial.cluster.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.relais.host.trial.cluster.Shared;

/** What the nodes share, over HTTP. */
@Path("shared")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SharedResource {
    private final Shared shared;

    @Inject
    public SharedResource(Shared shared) {
        this.shared = shared;
    }

    @GET
    @Path("facts/{word}")
    public Map<String, String> meaning(@PathParam("word") String word) {
        return Map.of("meaning", shared.meaning(word));
    }

    @PUT
    @Path("facts/{word}")
    public Map<String, String> means(@PathParam("word") String word, Map<String, String> fact) {
        shared.means(word, fact.get("meaning"));
        return fact;
    }

    @GET
    @Path("runs")
    public List<String> runs() {
        return shared.runs();
    }

    @GET
    @Path("locks/{name}")
    public Map<String, Boolean> free(@PathParam("name") String name) {
        return Map.of("free", shared.isFree(name));
    }

    @PUT
    @Path("locks/{name}")
    public Map<String, Boolean> hold(@PathParam("name") String name, Map<String, String> nothing) {
        shared.holdForEver(name);
        return Map.of("held", true);
    }
}
