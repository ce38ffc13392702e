package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.relais.host.issue.History;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.shape.PersonJson;

/** The history of an issue as Jira writes it, the oldest change first. */
public final class Changelog {
    private final Issues issues;

    public Changelog(Issues issues) {
        this.issues = issues;
    }

    ObjectNode of(Call call, HostIssue issue) {
        List<History.Group> groups = issues.history().all(issue.getId());
        ObjectNode json =
                Json.object().put("startAt", 0).put("maxResults", groups.size()).put("total", groups.size());
        return json.set("histories", Json.array(groups, group -> group(call, group)));
    }

    private static ObjectNode group(Call call, History.Group group) {
        ObjectNode json = Json.object().put("id", String.valueOf(group.id()));
        if (group.author() != null) json.set("author", PersonJson.of(call, group.author()));
        json.set("created", Json.time(group.when()));
        return json.set("items", Json.array(group.changes(), Changelog::item));
    }

    private static ObjectNode item(History.Change change) {
        return Json.object()
                .put("field", change.field())
                .put("fieldtype", change.type())
                .put("from", change.oldValue())
                .put("fromString", change.oldText())
                .put("to", change.newValue())
                .put("toString", change.newText());
    }
}
