package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;

/** The list of all fields as Jira writes it. */
public final class FieldsJson {
    private final FieldList fields;

    public FieldsJson(FieldList fields) {
        this.fields = fields;
    }

    public ArrayNode all(Call call) {
        ArrayNode all = Json.array(fields.all(), field -> of(call, field));
        // the key is no field of an issue's JSON, and yet a column and a name in JQL
        ObjectNode key = all.addObject().put("id", "issuekey").put("name", call.text("rest.field.issuekey"));
        key.put("custom", false).put("orderable", false).put("navigable", true).put("searchable", true);
        key.set("clauseNames", Json.texts(List.of("id", "issue", "issuekey", "key")));
        return all;
    }

    private static ObjectNode of(Call call, IssueField field) {
        ObjectNode json = Json.object()
                .put("id", field.id())
                .put("name", field.name(call))
                .put("custom", field.custom())
                .put("orderable", field.orderable())
                .put("navigable", field.navigable())
                .put("searchable", field.searchable());
        json.set("clauseNames", Json.texts(field.clauses()));
        return json.set("schema", field.schema().json());
    }
}
