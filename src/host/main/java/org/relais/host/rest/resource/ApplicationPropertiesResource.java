package org.relais.host.rest.resource;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.relais.host.project.Permissions;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;

/** How the installation is set, for its administrators. */
@Path("application-properties")
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationPropertiesResource {
    private final Permissions permissions;

    public ApplicationPropertiesResource(Permissions permissions) {
        this.permissions = permissions;
    }

    @GET
    public ArrayNode all(@Context Call call, @QueryParam("key") String key) {
        if (!permissions.global().hasPermission(GlobalPermissionKey.ADMINISTER, call.signedIn())) {
            throw Refused.forbidden("rest.forbidden");
        }
        ArrayNode shown = Json.array();
        property(shown, "jira.title", "jira.title", "Jira", key);
        property(shown, "jira.baseurl", "jira.baseurl", call.base(), key);
        if (key != null && shown.isEmpty()) throw Refused.notFound("rest.setting.missing", key);
        return shown;
    }

    private static void property(ArrayNode into, String id, String key, String value, String wanted) {
        if (wanted != null && !wanted.equals(key)) return;
        into.addObject()
                .put("id", id)
                .put("key", key)
                .put("value", value)
                .put("name", key)
                .put("type", "string");
    }
}
