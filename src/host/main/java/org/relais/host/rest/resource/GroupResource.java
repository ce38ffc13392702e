package org.relais.host.rest.resource;

import com.atlassian.jira.permission.GlobalPermissionKey;
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
import org.relais.host.project.Permissions;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Page;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.PersonJson;

/** The members of a group, for those who may pick people. */
@Path("group")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupResource {
    private static final int USUAL = 50;
    private static final int MOST = 10_000;

    private final People people;
    private final Permissions permissions;

    public GroupResource(People people, Permissions permissions) {
        this.people = people;
        this.permissions = permissions;
    }

    @GET
    @Path("member")
    public ObjectNode members(
            @Context Call call,
            @QueryParam("groupname") String name,
            @QueryParam("includeInactiveUsers") String inactive,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        call.signedIn();
        boolean may = permissions.global().hasPermission(GlobalPermissionKey.USER_PICKER, call.person())
                || permissions.global().hasPermission(GlobalPermissionKey.ADMINISTER, call.person());
        if (!may) throw Refused.forbidden("rest.forbidden");
        if (name == null || name.isBlank()) throw Refused.badRequest("rest.parameter.missing", "groupname");
        if (!people.groupExists(name)) throw Refused.notFound("rest.group.missing", name);
        Page page = Page.of(startAt, maxResults, USUAL);
        List<Person> all = people.inGroup(name, MOST).stream()
                .filter(person -> person.active() || "true".equals(inactive))
                .toList();
        List<Person> shown =
                all.stream().skip(page.start()).limit(page.length()).toList();
        ObjectNode json = Json.object()
                .put("self", call.self("group", "member") + "?groupname=" + Call.encoded(name))
                .put("maxResults", page.length())
                .put("startAt", page.start())
                .put("total", all.size())
                .put("isLast", page.start() + shown.size() >= all.size());
        return json.set("values", Json.array(shown, person -> PersonJson.of(call, person)));
    }
}
