package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Expand;
import org.relais.host.rest.http.Json;

/** Issues as Jira writes them, with whatever was asked for beside their fields. */
public final class IssueJson {
    private static final String EXPANDABLE = "renderedFields,names,schema,transitions,operations,editmeta,changelog";

    private final ManyIssues many;
    private final FieldList fields;
    private final Rendered rendered;
    private final Changelog changelog;
    private final TransitionList transitions;
    private final Settable settable;
    private final FieldMeta meta;

    public IssueJson(
            ManyIssues many,
            FieldList fields,
            Changelog changelog,
            TransitionList transitions,
            Settable settable,
            FieldMeta meta) {
        this.many = many;
        this.fields = fields;
        this.rendered = new Rendered();
        this.changelog = changelog;
        this.transitions = transitions;
        this.settable = settable;
        this.meta = meta;
    }

    /** One issue, with the names and kinds of its fields inside if they are asked for. */
    public ObjectNode one(Call call, HostIssue issue, FieldChoice choice, Expand expand) {
        List<IssueField> chosen = chosen(choice);
        Reading reading = new Reading(call, many, List.of(issue));
        ObjectNode json = of(reading, issue, chosen, expand);
        describe(call, json, chosen.stream().filter(field -> field.isOn(issue)).toList(), expand);
        return json;
    }

    /** A list of issues. */
    public ArrayNode each(Call call, List<HostIssue> issues, FieldChoice choice, Expand expand) {
        List<IssueField> chosen = chosen(choice);
        Reading reading = new Reading(call, many, issues);
        ArrayNode array = Json.array();
        issues.forEach(issue -> array.add(of(reading, issue, chosen, expand)));
        return array;
    }

    /** The names and kinds of the fields beside a list of issues, where they are asked for. */
    public void describe(Call call, ObjectNode list, FieldChoice choice, Expand expand) {
        describe(call, list, chosen(choice), expand);
    }

    private List<IssueField> chosen(FieldChoice choice) {
        return fields.all().stream().filter(choice::includes).toList();
    }

    private ObjectNode of(Reading reading, HostIssue issue, List<IssueField> chosen, Expand expand) {
        Call call = reading.call();
        ObjectNode json = Json.object()
                .put("expand", EXPANDABLE)
                .put("id", issue.getId().toString())
                .put("self", call.self("issue", issue.getId()))
                .put("key", issue.getKey());
        ObjectNode values = Json.object();
        for (IssueField field : chosen) {
            if (field.isOn(issue)) values.set(field.id(), field.value(reading, issue));
        }
        json.set("fields", values);
        if (expand.asks("renderedFields")) json.set("renderedFields", rendered.of(call, issue, values));
        if (expand.asks("transitions")) json.set("transitions", transitions.of(call, issue, expand));
        if (expand.asks("editmeta")) json.set("editmeta", editMeta(call, issue));
        if (expand.asks("changelog")) json.set("changelog", changelog.of(call, issue));
        return json;
    }

    /** Which fields of the issue the caller may edit, and how. */
    public ObjectNode editMeta(Call call, HostIssue issue) {
        return Json.object().set("fields", meta.object(call, issue, settable.onEdit(call, issue)));
    }

    private static void describe(Call call, ObjectNode json, List<IssueField> chosen, Expand expand) {
        if (expand.asks("names")) {
            ObjectNode names = json.putObject("names");
            chosen.forEach(field -> names.put(field.id(), field.name(call)));
        }
        if (expand.asks("schema")) {
            ObjectNode schema = json.putObject("schema");
            chosen.forEach(field -> schema.set(field.id(), field.schema().json()));
        }
    }
}
