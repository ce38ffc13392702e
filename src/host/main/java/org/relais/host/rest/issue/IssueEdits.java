package org.relais.host.rest.issue;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.field.FormParams;
import org.relais.host.issue.Dispatch;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.issue.Links;
import org.relais.host.people.People;
import org.relais.host.project.Catalogue;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.web.issue.CustomInputs;
import org.relais.host.web.issue.HostChoices;
import org.relais.host.web.issue.IssueAccess;

/** Changing issues by {@code fields} and {@code update}: everything that was asked, or nothing. */
public final class IssueEdits {
    private final Database database;
    private final Issues issues;
    private final Links links;
    private final Catalogue catalogue;
    private final People people;
    private final IssueAccess access;
    private final FieldEditors editors;
    private final CommentWriting comments;
    private final CustomJson customJson;
    private final Settable settable;

    public IssueEdits(
            Database database,
            Issues issues,
            Links links,
            Catalogue catalogue,
            People people,
            IssueAccess access,
            FieldEditors editors,
            CommentWriting comments,
            CustomJson customJson,
            Settable settable) {
        this.database = database;
        this.issues = issues;
        this.links = links;
        this.catalogue = catalogue;
        this.people = people;
        this.access = access;
        this.editors = editors;
        this.comments = comments;
        this.customJson = customJson;
        this.settable = settable;
    }

    /** Changes an issue that is there. */
    public void update(Call call, String keyOrId, Body body, boolean mail) {
        HostIssue issue = access.edit(call.visit(), keyOrId);
        Map<String, List<FieldOperation>> operations = FieldOperation.read(body);
        Draft draft = draft(call, issue, settable.onEdit(call, issue), operations);
        database.transactions().executeWithoutResult(tx -> {
            Dispatch dispatch = mail ? Dispatch.UPDATED : Dispatch.UPDATED.withoutMail();
            issues.update(call.person(), issue, dispatch);
            applyRest(call, draft, true);
        });
    }

    /** Fills an issue in memory with what is to be changed, and checks it all. */
    Draft draft(Call call, HostIssue issue, List<IssueField> open, Map<String, List<FieldOperation>> operations) {
        Draft draft = new Draft(call, issue);
        operations.forEach((field, asked) -> {
            Optional<IssueField> known =
                    open.stream().filter(one -> one.id().equals(field)).findFirst();
            if (known.isEmpty()) draft.refuse(field, "rest.edit.field", field);
            else if (known.get() instanceof CustomIssueField custom) custom(draft, custom, asked);
            else editors.apply(draft, field, asked);
        });
        draft.fill(new HostChoices(issue, catalogue, people, access));
        draft.check();
        return draft;
    }

    /** Fills the same into another copy of an issue, for which it was checked before. */
    void repeat(Call call, HostIssue fresh, List<IssueField> open, Map<String, List<FieldOperation>> operations) {
        Draft unused = draft(call, fresh, open, operations);
        assert unused.issue() == fresh;
    }

    /** Gives the issue to whom the body names. */
    public void assign(Call call, HostIssue issue, Body body) {
        List<FieldOperation> asked = List.of(new FieldOperation("set", body.json()));
        Draft draft = draft(call, issue, settable.known(List.of("assignee")), Map.of("assignee", asked));
        issues.update(call.person(), draft.issue(), Dispatch.ASSIGNED);
    }

    private void custom(Draft draft, CustomIssueField field, List<FieldOperation> operations) {
        for (FieldOperation operation : operations) {
            if (!operation.verb().equals("set")) {
                draft.refuse(field.id(), "rest.edit.verb", field.field().getName(), operation.verb());
                continue;
            }
            JsonNode value = operation.value();
            FieldConfig config = field.field().getRelevantConfig(draft.issue());
            Optional<List<String>> sent = customJson.sent(field.field(), config, value);
            if (sent.isEmpty()) {
                draft.refuse(field.id(), "rest.edit.custom", field.field().getName());
                continue;
            }
            String[] typed = sent.get().toArray(String[]::new);
            FormParams params =
                    FormParams.from(field.field(), typed.length == 0 ? Map.of() : Map.of(field.id(), typed));
            CustomInputs.fill(draft.issue(), field.field(), params, draft.problems());
        }
    }

    /** What hangs on the issue and is not the issue itself. */
    void applyRest(Call call, Draft draft, boolean tell) {
        HostIssue issue = draft.issue();
        draft.comments().forEach(change -> comments.apply(call, issue, change, tell));
        for (NewLink link : draft.links()) {
            long source = link.outward() ? issue.getId() : link.other();
            long destination = link.outward() ? link.other() : issue.getId();
            if (source != destination) links.add(link.type().id(), source, destination, call.person());
        }
    }
}
