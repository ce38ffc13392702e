package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Expand;
import org.relais.host.rest.shape.PersonJson;

/** Who calls. */
@Path("myself")
@Produces(MediaType.APPLICATION_JSON)
public final class MyselfResource {
    private final People people;

    public MyselfResource(People people) {
        this.people = people;
    }

    @GET
    public ObjectNode get(@Context Call call, @QueryParam("expand") List<String> expand) {
        Person me = call.signedIn();
        return PersonJson.whole(call, me, people.groupsOf(me), Expand.of(expand).asks("groups"));
    }
}
