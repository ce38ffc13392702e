package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;
import org.relais.host.project.State;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.shape.CatalogueJson;

/** An issue as others name it: their parent, their sub-task, the other end of their link. */
record BriefIssue(long id, String key, String summary, Long parent, State state, Kind kind, Ranked priority) {
    static final String SELECT = "select i.id, i.issue_key, i.summary, i.parent_id, s.id as status_id,"
            + " s.name as status_name, s.description as status_text, s.category, t.id as type_id,"
            + " t.name as type_name, t.description as type_text, t.subtask, p.id as priority_id,"
            + " p.name as priority_name, p.position from issue i join status s on s.id = i.status_id"
            + " join issue_type t on t.id = i.type_id left join priority p on p.id = i.priority_id where";

    static BriefIssue read(ResultSet row, int number) throws SQLException {
        String priority = row.getString("priority_id");
        return new BriefIssue(
                row.getLong("id"),
                row.getString("issue_key"),
                row.getString("summary"),
                row.getObject("parent_id", Long.class),
                new State(
                        row.getString("status_id"),
                        row.getString("status_name"),
                        row.getString("status_text"),
                        row.getString("category")),
                new Kind(
                        row.getString("type_id"),
                        row.getString("type_name"),
                        row.getString("type_text"),
                        row.getBoolean("subtask")),
                priority == null ? null : new Ranked(priority, row.getString("priority_name"), row.getInt("position")));
    }

    ObjectNode json(Call call) {
        ObjectNode fields = Json.object().put("summary", summary);
        fields.set("status", CatalogueJson.state(call, state));
        if (priority != null) fields.set("priority", CatalogueJson.priority(call, priority));
        fields.set("issuetype", CatalogueJson.kind(call, kind));
        return Json.object()
                .put("id", String.valueOf(id))
                .put("key", key)
                .put("self", call.self("issue", id))
                .set("fields", fields);
    }
}
