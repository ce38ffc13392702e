package org.relais.host.rest.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.relais.host.issue.HostComment;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;

/** A comment as Jira writes it. */
public final class CommentJson {
    private CommentJson() {}

    public static ObjectNode of(Call call, HostComment comment) {
        ObjectNode json = Json.object()
                .put("self", call.self("issue", comment.issueId(), "comment", comment.id()))
                .put("id", String.valueOf(comment.id()));
        if (comment.getAuthorApplicationUser() != null) {
            json.set("author", PersonJson.of(call, comment.getAuthorApplicationUser()));
        }
        json.put("body", comment.getBody());
        if (comment.getUpdateAuthorApplicationUser() != null) {
            json.set("updateAuthor", PersonJson.of(call, comment.getUpdateAuthorApplicationUser()));
        }
        json.set("created", Json.time(comment.created()));
        json.set("updated", Json.time(comment.updated()));
        if (comment.role() != null) json.set("visibility", visibility("role", comment.role()));
        if (comment.group() != null) json.set("visibility", visibility("group", comment.group()));
        return json;
    }

    private static ObjectNode visibility(String type, String value) {
        return Json.object().put("type", type).put("value", value);
    }
}
