package org.relais.jira.circle.rest;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.relais.jira.circle.AsOf;
import org.relais.jira.circle.CircleService;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Problem;

/** The whole structure as a map draws it: few words of each role, and all of them in one answer. */
@Path("circles/map")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class MapResource {
    private final CircleService circles;
    private final CurrentVisitor visitor;
    private final TimeZoneManager zones;
    private final Clock clock;

    @Inject
    public MapResource(CircleService circles, CurrentVisitor visitor, TimeZoneManager zones, Clock clock) {
        this.circles = circles;
        this.visitor = visitor;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * 200 with {@code {"revision", "nodes": [{id, parent, name, kind, purpose, vacant, mine}]}}: the open nodes that the
     * visitor may see, each after the one that it is in, by name; {@code parent} is the place of that one in the list, -1 at
     * the top. With {@code on=yyyy-mm-dd} as it was when that day ended. 400 where that is no day, 403.
     */
    @GET
    public Response read(@QueryParam("on") @DefaultValue("") String on) {
        Optional<AsOf> day = AsOf.read(on);
        if (day.isEmpty()) {
            return Problem.of(400, "not-a-day", visitor.words().getText("circle.page.day.wrong"))
                    .about("on")
                    .response();
        }
        return day.get()
                .open(
                        circles,
                        visitor.visitor(),
                        zones.getLoggedInUserTimeZone().toZoneId(),
                        clock.instant())
                .map(view -> Response.ok(MapJson.of(view, visitor.words()))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Response.status(Response.Status.FORBIDDEN).build());
    }
}
