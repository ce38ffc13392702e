package org.relais.host.rest.shape;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.relais.host.people.Person;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;

/** A person as Jira writes one. */
public final class PersonJson {
    private PersonJson() {}

    /** The person, or null where there is nobody. An anonymous reader is given no address. */
    public static JsonNode of(Call call, ApplicationUser person) {
        return person == null ? Json.nothing() : known(call, person);
    }

    private static ObjectNode known(Call call, ApplicationUser person) {
        ObjectNode json = Json.object()
                .put("self", self(call, person))
                .put("name", person.getName())
                .put("key", person.getKey());
        if (call.person() != null) json.put("emailAddress", person.getEmailAddress());
        json.set("avatarUrls", Avatar.PERSON.urls(call, person.getKey()));
        json.put("displayName", person.getDisplayName()).put("active", person.isActive());
        if (person instanceof Person known) json.put("timeZone", known.zone().getId());
        return json;
    }

    /** The person with language and groups; the groups only by number unless they are asked for. */
    public static ObjectNode whole(Call call, Person person, Set<String> groups, boolean groupsToo) {
        ObjectNode json = known(call, person);
        json.put("locale", person.locale().toLanguageTag().replace('-', '_'));
        ObjectNode list = Json.object().put("size", groups.size());
        list.set("items", groupsToo ? Json.array(groups, group -> group(call, group)) : Json.array());
        json.set("groups", list);
        json.set("applicationRoles", Json.object().put("size", 1).set("items", Json.array()));
        return json.put("expand", "groups,applicationRoles");
    }

    /** A group by its name. */
    public static ObjectNode group(Call call, String name) {
        return Json.object().put("name", name).put("self", call.self("group") + "?groupname=" + Call.encoded(name));
    }

    private static String self(Call call, ApplicationUser person) {
        return call.self("user") + "?username=" + Call.encoded(person.getName());
    }
}
