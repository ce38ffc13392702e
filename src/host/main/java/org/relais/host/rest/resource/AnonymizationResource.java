package org.relais.host.rest.resource;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.relais.host.people.Anonymization;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Permissions;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;

/** Makes accounts anonymous. Jira does it in the background; here it is done before the answer. */
@Path("user/anonymization")
@Produces(MediaType.APPLICATION_JSON)
public final class AnonymizationResource {
    private final People people;
    private final Permissions permissions;
    private final Anonymization anonymization;

    public AnonymizationResource(People people, Permissions permissions, Anonymization anonymization) {
        this.people = people;
        this.permissions = permissions;
        this.anonymization = anonymization;
    }

    /** What is kept of somebody. */
    @GET
    public ObjectNode affected(@Context Call call, @QueryParam("userKey") String userKey) {
        Person person = person(call, userKey);
        ObjectNode json = Json.object().put("userKey", person.key()).put("userName", person.username());
        ObjectNode affected = json.putObject("affectedEntities");
        anonymization.affected(person).forEach(one -> affected.withArrayProperty(
                        one.getType().name())
                .addObject()
                .put("type", one.getType().name())
                .put("description", call.text(one.getDescriptionKey()))
                .put("numberOfOccurrences", one.getNumberOfOccurrences()));
        return json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response anonymize(@Context Call call, JsonNode asked) {
        Person person =
                person(call, asked == null ? null : asked.path("userKey").asText(null));
        anonymization.anonymize(call.signedIn(), person);
        return Response.accepted(Json.object().put("userKey", person.key())).build();
    }

    private Person person(Call call, String userKey) {
        if (!permissions.global().hasPermission(GlobalPermissionKey.ADMINISTER, call.signedIn()))
            throw Refused.forbidden("rest.user.anonymize");
        if (userKey == null) throw Refused.badRequest("rest.user.name");
        return people.byKey(userKey).orElseThrow(() -> Refused.notFound("rest.user.missing", userKey));
    }
}
