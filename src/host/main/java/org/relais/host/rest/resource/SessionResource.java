package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.people.Sessions;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.web.SessionCookie;

/** Logging in and out by REST, with a session like that of a browser. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {
    private final People people;
    private final Sessions sessions;
    private final Clock clock;

    public SessionResource(People people, Sessions sessions, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GET
    public ObjectNode current(@Context Call call) {
        Person me = call.signedIn();
        ObjectNode json = Json.object()
                .put("self", call.self("user") + "?username=" + Call.encoded(me.username()))
                .put("name", me.username());
        return json.set("loginInfo", loginInfo());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode logIn(@Context HttpServletRequest request, @Context HttpServletResponse response, JsonNode sent) {
        Body body = Body.of(sent);
        Person person = people.signIn(body.needText("username"), body.needText("password"))
                .orElseThrow(() -> Refused.with(401, "rest.session.wrong"));
        String secret = sessions.start(person);
        SessionCookie cookie = new SessionCookie(sessions.node());
        cookie.give(secret, request, response);
        ObjectNode json = Json.object();
        json.putObject("session").put("name", cookie.name()).put("value", secret);
        return json.set("loginInfo", loginInfo());
    }

    /** The host counts no logins; clients want the numbers. */
    private ObjectNode loginInfo() {
        ObjectNode info = Json.object().put("failedLoginCount", 0).put("loginCount", 1);
        return info.set("previousLoginTime", Json.time(clock.instant()));
    }

    @DELETE
    public void logOut(@Context Call call, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        call.signedIn();
        call.visit().session().ifPresent(session -> sessions.end(session.secret()));
        new SessionCookie(sessions.node()).take(request, response);
    }
}
