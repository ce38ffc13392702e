package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.relais.host.field.HostCustomField;
import org.relais.host.issue.HostIssue;
import org.relais.host.rest.http.Call;

/** A custom field whose type is there. */
record CustomIssueField(HostCustomField field, CustomJson json) implements IssueField {
    @Override
    public String id() {
        return field.getId();
    }

    @Override
    public String name(Call call) {
        return field.getName();
    }

    @Override
    public Schema schema() {
        return json.schema(field);
    }

    @Override
    public boolean custom() {
        return true;
    }

    @Override
    public boolean navigable() {
        return true;
    }

    @Override
    public boolean orderable() {
        return true;
    }

    @Override
    public boolean searchable() {
        return field.searcherKey() != null;
    }

    @Override
    public List<String> clauses() {
        return searchable() ? List.of("cf[" + field.getIdAsLong() + "]", field.getName()) : List.of();
    }

    @Override
    public boolean isOn(HostIssue issue) {
        return field.isShown(issue);
    }

    @Override
    public JsonNode value(Reading reading, HostIssue issue) {
        reading.fetchValues();
        return json.value(reading.call(), field, issue.getCustomFieldValue(field));
    }

    /** What one can choose on this issue; nothing where one types. */
    Optional<List<JsonNode>> allowed(Call call, HostIssue issue) {
        return json.allowed(call, field, field.getRelevantConfig(issue));
    }
}
