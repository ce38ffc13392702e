package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.relais.host.issue.HostLink;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.shape.CatalogueJson;

/** A link with both of its ends, as Jira writes it. */
public final class LinkJson {
    private final ManyIssues many;

    public LinkJson(ManyIssues many) {
        this.many = many;
    }

    public ObjectNode whole(Call call, HostLink link) {
        Map<Long, BriefIssue> ends = many.seen(List.of(link.source(), link.destination()), call.person());
        ObjectNode json =
                Json.object().put("id", String.valueOf(link.id())).put("self", call.self("issueLink", link.id()));
        json.set("type", CatalogueJson.linkType(call, link.type()));
        json.set("inwardIssue", ends.get(link.source()).json(call));
        return json.set("outwardIssue", ends.get(link.destination()).json(call));
    }
}
