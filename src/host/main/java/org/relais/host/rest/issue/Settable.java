package org.relais.host.rest.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.Permissions;
import org.relais.host.project.SecurityLevels;
import org.relais.host.rest.http.Call;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.CustomInputs;
import org.relais.host.web.issue.IssueAccess;

/** Which fields of an issue somebody may set: those of a screen, less those that need a permission they lack. */
public final class Settable {
    private static final List<String> ALWAYS = List.of(
            "summary",
            "priority",
            "description",
            "environment",
            "duedate",
            "labels",
            "components",
            "fixVersions",
            "versions");
    private static final ProjectPermissionKey SET_SECURITY = new ProjectPermissionKey("SET_ISSUE_SECURITY");

    private final Permissions permissions;
    private final IssueAccess access;
    private final CustomInputs customs;
    private final FieldList fields;
    private final SecurityLevels levels;

    public Settable(
            Permissions permissions,
            IssueAccess access,
            CustomInputs customs,
            FieldList fields,
            SecurityLevels levels) {
        this.permissions = permissions;
        this.access = access;
        this.customs = customs;
        this.fields = fields;
        this.levels = levels;
    }

    /** On an issue that is about to be created; project, type and parent are not among them. */
    List<IssueField> onCreate(Call call, HostIssue issue) {
        return known(system(call.visit(), issue), "create", issue);
    }

    List<IssueField> onEdit(Call call, HostIssue issue) {
        List<String> system = system(call.visit(), issue);
        system.add(1, "issuetype");
        if (access.mayComment(call.visit(), issue)) system.add("comment");
        return known(system, "edit", issue);
    }

    private List<String> system(Visit visit, HostIssue issue) {
        List<String> system = new ArrayList<>(ALWAYS);
        if (access.mayAssign(visit, issue)) system.add("assignee");
        if (access.mayChooseReporter(visit, issue)) system.add("reporter");
        if (may(SET_SECURITY, visit, issue)
                && !levels.of(issue.getProjectObject()).isEmpty()) system.add("security");
        if (may(ProjectPermissions.LINK_ISSUES, visit, issue)) system.add("issuelinks");
        return system;
    }

    /** These fields, and the custom ones of a screen. */
    List<IssueField> known(List<String> system, String customScreen, HostIssue issue) {
        List<String> ids = new ArrayList<>(system);
        customs.on(customScreen, issue).forEach(field -> ids.add(field.getId()));
        return known(ids);
    }

    /** The fields with these ids, in their order, as far as they are there. */
    List<IssueField> known(List<String> ids) {
        Map<String, IssueField> byId =
                fields.all().stream().collect(Collectors.toMap(IssueField::id, Function.identity()));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private boolean may(ProjectPermissionKey right, Visit visit, HostIssue issue) {
        return permissions.hasPermission(right, issue, visit.person());
    }
}
