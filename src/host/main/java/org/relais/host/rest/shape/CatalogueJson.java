package org.relais.host.rest.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.relais.host.issue.LinkType;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;
import org.relais.host.project.State;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;

/** Issue types, statuses, priorities, resolutions and link types as Jira writes them. */
public final class CatalogueJson {
    private static final Map<String, Category> CATEGORIES = Map.of(
            "new", new Category(2, "default"),
            "indeterminate", new Category(4, "inprogress"),
            "done", new Category(3, "success"));
    private static final Category NONE = new Category(1, "medium-gray");

    private CatalogueJson() {}

    private record Category(int id, String color) {}

    public static ObjectNode kind(Call call, Kind kind) {
        return Json.object()
                .put("self", call.self("issuetype", kind.id()))
                .put("id", kind.id())
                .put("description", orEmpty(kind.description()))
                .put("iconUrl", Avatar.KIND.url(call, kind.id()))
                .put("name", kind.name())
                .put("subtask", kind.subtask());
    }

    public static ObjectNode state(Call call, State state) {
        ObjectNode json = Json.object()
                .put("self", call.self("status", state.id()))
                .put("description", orEmpty(state.description()))
                .put("iconUrl", Avatar.STATUS.url(call, state.id()))
                .put("name", state.name())
                .put("id", state.id());
        return json.set("statusCategory", category(call, state.category()));
    }

    /** One of {@code new}, {@code indeterminate} and {@code done}; anything else is Jira's "No Category". */
    public static ObjectNode category(Call call, String key) {
        Category category = CATEGORIES.getOrDefault(key, NONE);
        String known = category == NONE ? "undefined" : key;
        return Json.object()
                .put("self", call.self("statuscategory", category.id()))
                .put("id", category.id())
                .put("key", known)
                .put("colorName", category.color())
                .put("name", call.text("rest.category." + known));
    }

    public static JsonNode priority(Call call, Ranked priority) {
        if (priority == null) return Json.nothing();
        return Json.object()
                .put("self", call.self("priority", priority.id()))
                .put("iconUrl", Avatar.PRIORITY.url(call, priority.id()))
                .put("name", priority.name())
                .put("id", priority.id());
    }

    /** A priority with what the list of priorities tells besides. */
    public static ObjectNode wholePriority(Call call, Ranked priority) {
        ObjectNode json = (ObjectNode) priority(call, priority);
        return json.put("statusColor", "#3572b0").put("description", orEmpty(priority.getDescription()));
    }

    public static JsonNode resolution(Call call, Ranked resolution) {
        if (resolution == null) return Json.nothing();
        return Json.object()
                .put("self", call.self("resolution", resolution.id()))
                .put("id", resolution.id())
                .put("description", orEmpty(resolution.getDescription()))
                .put("name", resolution.name());
    }

    public static ObjectNode linkType(Call call, LinkType type) {
        return Json.object()
                .put("id", String.valueOf(type.id()))
                .put("name", type.name())
                .put("inward", type.inward())
                .put("outward", type.outward())
                .put("self", call.self("issueLinkType", type.id()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
