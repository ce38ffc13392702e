package org.relais.host.rest.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Refused;
import org.relais.host.web.issue.BlankIssues;
import org.relais.host.web.issue.IssueAccess;

/** Making issues: first where and of which type, then by the same rules as an edit. */
public final class IssueCreation {
    private final Database database;
    private final Issues issues;
    private final Projects projects;
    private final Permissions permissions;
    private final IssueAccess access;
    private final BlankIssues blanks;
    private final Settable settable;
    private final IssueEdits edits;

    public IssueCreation(
            Database database,
            Issues issues,
            Projects projects,
            Permissions permissions,
            IssueAccess access,
            BlankIssues blanks,
            Settable settable,
            IssueEdits edits) {
        this.database = database;
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.access = access;
        this.blanks = blanks;
        this.settable = settable;
        this.edits = edits;
    }

    public HostIssue create(Call call, Body body) {
        Map<String, List<FieldOperation>> operations = FieldOperation.read(body);
        HostProject project = project(call, operations.remove("project"));
        Kind kind = kind(project, operations.remove("issuetype"));
        HostIssue issue = blanks.in(project, kind, call.person());
        parent(call, issue, operations.remove("parent"));
        Draft draft = edits.draft(call, issue, settable.onCreate(call, issue), operations);
        return database.transactions().execute(tx -> {
            HostIssue created = issues.create(call.person(), issue);
            edits.applyRest(call, draft, true);
            return created;
        });
    }

    private HostProject project(Call call, List<FieldOperation> sent) {
        JsonNode value = value(sent, "project", "rest.create.project");
        Optional<HostProject> found = value.path("id").isValueNode()
                ? Optional.of(value.path("id").asText())
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .flatMap(id -> projects.byId(Long.parseLong(id)))
                : projects.byKey(value.path("key").asText());
        HostProject project = found.filter(
                        one -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, one, call.person()))
                .orElseThrow(() -> call.person() == null
                        ? Refused.with(401, "rest.login")
                        : Refused.field("project", "rest.create.project"));
        if (permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, call.person())) return project;
        throw Refused.with(call.person() == null ? 401 : 403, "rest.create.forbidden");
    }

    private Kind kind(HostProject project, List<FieldOperation> sent) {
        JsonNode value = value(sent, "issuetype", "rest.create.kind");
        return projects.kinds(project).stream()
                .filter(kind -> value.path("id").isValueNode()
                        ? kind.id().equals(value.path("id").asText())
                        : kind.name().equals(value.path("name").asText()))
                .findFirst()
                .orElseThrow(() -> Refused.field("issuetype", "rest.create.kind"));
    }

    private static JsonNode value(List<FieldOperation> sent, String field, String key) {
        boolean usable = sent != null
                && sent.size() == 1
                && sent.get(0).verb().equals("set")
                && sent.get(0).value().isObject();
        if (!usable) throw Refused.field(field, key);
        return sent.get(0).value();
    }

    private void parent(Call call, HostIssue issue, List<FieldOperation> sent) {
        boolean subtask = issue.getIssueType().subtask();
        if (sent == null && !subtask) return;
        if (sent == null) throw Refused.field("parent", "rest.create.parent.missing");
        if (!subtask) throw Refused.field("issuetype", "rest.create.parent.kind");
        JsonNode value = value(sent, "parent", "rest.create.parent.missing");
        String named = value.path("key").asText(value.path("id").asText());
        HostIssue parent = issues.byKey(named)
                .or(() -> named.matches("[0-9]{1,18}") ? issues.byId(Long.parseLong(named)) : Optional.empty())
                .filter(one -> access.sees(call.visit(), one))
                .orElseThrow(() -> Refused.field("parent", "rest.create.parent.unknown", named));
        if (parent.isSubTask() || !parent.getProjectObject().equals(issue.getProjectObject())) {
            throw Refused.field("parent", "rest.create.parent.wrong", parent.getKey());
        }
        issue.setParent(parent);
    }
}
