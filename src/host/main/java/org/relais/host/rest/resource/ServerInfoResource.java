package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;

/** Which Jira this is, as far as clients ask: the version whose API the host follows. */
@Path("serverInfo")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerInfoResource {
    private static final String VERSION = "11.3.0";
    private static final int BUILD = 1_103_000;
    private static final Instant BUILT = Instant.parse("2025-12-01T00:00:00Z");

    private final Clock clock;

    public ServerInfoResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    public ObjectNode get(@Context Call call) {
        ObjectNode json = Json.object().put("baseUrl", call.base()).put("version", VERSION);
        json.putArray("versionNumbers").add(11).add(3).add(0);
        json.put("deploymentType", "Server").put("buildNumber", BUILD);
        json.set("buildDate", Json.time(BUILT));
        if (call.person() != null) json.set("serverTime", Json.time(clock.instant()));
        return json.put("scmInfo", "relais-host").put("serverTitle", "Jira");
    }
}
