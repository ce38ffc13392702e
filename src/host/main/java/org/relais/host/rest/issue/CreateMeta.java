package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.rest.http.Call;
import org.relais.host.web.issue.BlankIssues;

/** What clients are told before they create an issue: where they may, of which types, with which fields. */
public final class CreateMeta {
    private final Projects projects;
    private final BlankIssues blanks;
    private final Settable settable;
    private final FieldMeta meta;

    public CreateMeta(Projects projects, BlankIssues blanks, Settable settable, FieldMeta meta) {
        this.projects = projects;
        this.blanks = blanks;
        this.settable = settable;
        this.meta = meta;
    }

    /** The issue types of a project. */
    public List<Kind> kinds(HostProject project) {
        return projects.kinds(project);
    }

    /** The fields of the create screen, field by field. */
    public ObjectNode fields(Call call, HostProject project, Kind kind) {
        HostIssue blank = blanks.in(project, kind, call.person());
        return meta.object(call, blank, open(call, blank));
    }

    /** The same as a list. */
    public List<ObjectNode> fieldList(Call call, HostProject project, Kind kind) {
        HostIssue blank = blanks.in(project, kind, call.person());
        return open(call, blank).stream()
                .map(field -> meta.of(call, blank, field))
                .toList();
    }

    private List<IssueField> open(Call call, HostIssue blank) {
        List<String> first = new ArrayList<>(List.of("project", "issuetype"));
        if (blank.getIssueType().subtask()) first.add("parent");
        List<IssueField> fields = new ArrayList<>(settable.known(first));
        fields.addAll(settable.onCreate(call, blank));
        return fields;
    }
}
