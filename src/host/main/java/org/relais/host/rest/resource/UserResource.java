package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
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
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Page;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.PersonJson;

/** People: one of them, and those whose name holds a text. Who lists people must be logged in. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {
    private static final int USUAL = 50;

    private final People people;
    private final PeopleSearch search;

    public UserResource(People people, PeopleSearch search) {
        this.people = people;
        this.search = search;
    }

    @GET
    public ObjectNode get(
            @Context Call call,
            @QueryParam("username") String username,
            @QueryParam("key") String key,
            @QueryParam("expand") List<String> expand) {
        call.signedIn();
        if (username == null && key == null) throw Refused.badRequest("rest.user.name");
        Person person = (key == null ? people.byName(username) : people.byKey(key))
                .orElseThrow(() -> Refused.notFound("rest.user.missing", key == null ? username : key));
        return PersonJson.whole(
                call, person, people.groupsOf(person), Expand.of(expand).asks("groups"));
    }

    @GET
    @Path("search")
    public ArrayNode search(
            @Context Call call,
            @QueryParam("username") String username,
            @QueryParam("query") String query,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults,
            @QueryParam("includeActive") String includeActive,
            @QueryParam("includeInactive") String includeInactive) {
        String text = username == null ? query : username;
        if (text == null) throw Refused.badRequest("rest.user.name");
        boolean active = !"false".equals(includeActive);
        boolean inactive = "true".equals(includeInactive);
        return search.found(
                call, text, Page.of(startAt, maxResults, USUAL), person -> person.active() ? active : inactive);
    }

    /** Who may be given an issue, or the issues of a project. */
    @GET
    @Path("assignable/search")
    public ArrayNode assignable(
            @Context Call call,
            @QueryParam("username") String username,
            @QueryParam("query") String query,
            @QueryParam("project") String project,
            @QueryParam("issueKey") String issueKey,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        String text = username == null ? orEmpty(query) : username;
        return search.found(
                call, text, Page.of(startAt, maxResults, USUAL), search.assignable(call, project, issueKey));
    }

    /** Who may see an issue, or a project. */
    @GET
    @Path("viewissue/search")
    public ArrayNode viewers(
            @Context Call call,
            @QueryParam("username") String username,
            @QueryParam("projectKey") String project,
            @QueryParam("issueKey") String issueKey,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        return search.found(
                call, orEmpty(username), Page.of(startAt, maxResults, USUAL), search.viewers(call, project, issueKey));
    }

    /** People as an input offers them while one types. */
    @GET
    @Path("picker")
    public ObjectNode picker(
            @Context Call call, @QueryParam("query") String query, @QueryParam("maxResults") String maxResults) {
        if (query == null) throw Refused.badRequest("rest.parameter.missing", "query");
        ArrayNode found = search.found(call, query, Page.of(null, maxResults, USUAL), Person::active);
        ObjectNode json = Json.object();
        ArrayNode users = json.putArray("users");
        found.forEach(person -> users.addObject()
                .put("name", person.path("name").asText())
                .put("key", person.path("key").asText())
                .put("html", PeopleSearch.html(person))
                .put("displayName", person.path("displayName").asText()));
        return json.put("total", found.size()).put("header", call.text("rest.picker.header"));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
