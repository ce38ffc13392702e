package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.relais.host.issue.HostIssue;
import org.relais.host.rest.http.Call;

/** A field that every issue has. */
record SystemField(
        String id,
        Schema schema,
        boolean navigable,
        boolean orderable,
        List<String> clauses,
        BiFunction<Reading, HostIssue, JsonNode> reader)
        implements IssueField {

    static SystemField of(String id, Schema schema, BiFunction<Reading, HostIssue, JsonNode> reader) {
        return new SystemField(id, schema, true, false, List.of(id), reader);
    }

    /** The same with these names in JQL; without any it cannot be searched. */
    SystemField askedAs(String... names) {
        return new SystemField(id, schema, navigable, orderable, Arrays.asList(names), reader);
    }

    /** The same, fit for screens. */
    SystemField onScreens() {
        return new SystemField(id, schema, navigable, true, clauses, reader);
    }

    /** The same, left out of lists of issues. */
    SystemField notInLists() {
        return new SystemField(id, schema, false, orderable, clauses, reader);
    }

    @Override
    public String name(Call call) {
        return call.text("rest.field." + id);
    }

    @Override
    public boolean custom() {
        return false;
    }

    @Override
    public boolean searchable() {
        return !clauses.isEmpty();
    }

    @Override
    public boolean isOn(HostIssue issue) {
        return !id.equals("parent") || issue.parentId() != null;
    }

    @Override
    public JsonNode value(Reading reading, HostIssue issue) {
        return reader.apply(reading, issue);
    }
}
