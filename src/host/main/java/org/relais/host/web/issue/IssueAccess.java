package org.relais.host.web.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Optional;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.web.Forbidden;
import org.relais.host.web.LoginNeeded;
import org.relais.host.web.NotFound;
import org.relais.host.web.Visit;

/** What a visitor may see and do. An issue that is hidden is answered as one that does not exist. */
public final class IssueAccess {
    private static final ProjectPermissionKey MODIFY_REPORTER = new ProjectPermissionKey("MODIFY_REPORTER");

    private final Issues issues;
    private final Projects projects;
    private final Permissions permissions;

    public IssueAccess(Issues issues, Projects projects, Permissions permissions) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
    }

    public HostIssue see(Visit visit, String keyOrId) {
        return find(keyOrId).filter(issue -> sees(visit, issue)).orElseThrow(() -> missing(visit));
    }

    public HostIssue edit(Visit visit, String keyOrId) {
        return with(ProjectPermissions.EDIT_ISSUES, visit, keyOrId);
    }

    public HostIssue comment(Visit visit, String keyOrId) {
        return with(ProjectPermissions.ADD_COMMENTS, visit, keyOrId);
    }

    public HostIssue assign(Visit visit, String keyOrId) {
        return with(ProjectPermissions.ASSIGN_ISSUES, visit, keyOrId);
    }

    public HostIssue transition(Visit visit, String keyOrId) {
        return with(ProjectPermissions.TRANSITION_ISSUES, visit, keyOrId);
    }

    /** The project in which the visitor is about to create an issue. */
    public HostProject create(Visit visit, String projectId) {
        HostProject project = Optional.ofNullable(projectId)
                .filter(IssueAccess::isNumber)
                .flatMap(id -> projects.byId(Long.parseLong(id)))
                .filter(found -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, visit.person()))
                .orElseThrow(() -> missing(visit));
        if (mayCreate(visit, project)) return project;
        throw refused(visit);
    }

    /** The projects in which the visitor may create issues. */
    public List<HostProject> creatable(Visit visit) {
        List<HostProject> open = permissions.browsable(visit.person()).stream()
                .filter(project -> mayCreate(visit, project))
                .toList();
        if (open.isEmpty() && visit.person() == null) throw new LoginNeeded();
        return open;
    }

    public boolean sees(Visit visit, HostIssue issue) {
        return may(ProjectPermissions.BROWSE_PROJECTS, visit, issue);
    }

    public boolean mayEdit(Visit visit, HostIssue issue) {
        return may(ProjectPermissions.EDIT_ISSUES, visit, issue);
    }

    public boolean mayComment(Visit visit, HostIssue issue) {
        return may(ProjectPermissions.ADD_COMMENTS, visit, issue);
    }

    public boolean mayAssign(Visit visit, HostIssue issue) {
        return may(ProjectPermissions.ASSIGN_ISSUES, visit, issue);
    }

    public boolean mayTransition(Visit visit, HostIssue issue) {
        return may(ProjectPermissions.TRANSITION_ISSUES, visit, issue);
    }

    /** Whether the visitor may say that somebody else reports the issue; Jira lets project administrators. */
    public boolean mayChooseReporter(Visit visit, HostIssue issue) {
        return may(MODIFY_REPORTER, visit, issue) || may(ProjectPermissions.ADMINISTER_PROJECTS, visit, issue);
    }

    public boolean assignable(Person person, HostIssue issue) {
        return permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue, person);
    }

    private boolean mayCreate(Visit visit, HostProject project) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, visit.person());
    }

    private boolean may(ProjectPermissionKey right, Visit visit, HostIssue issue) {
        return permissions.hasPermission(right, issue, visit.person());
    }

    private HostIssue with(ProjectPermissionKey right, Visit visit, String keyOrId) {
        HostIssue issue = see(visit, keyOrId);
        if (may(right, visit, issue)) return issue;
        throw refused(visit);
    }

    private Optional<HostIssue> find(String keyOrId) {
        if (keyOrId == null) return Optional.empty();
        return isNumber(keyOrId) ? issues.byId(Long.parseLong(keyOrId)) : issues.byKey(keyOrId);
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("[0-9]{1,18}");
    }

    private static RuntimeException missing(Visit visit) {
        return visit.person() == null ? new LoginNeeded() : new NotFound();
    }

    private static RuntimeException refused(Visit visit) {
        return visit.person() == null ? new LoginNeeded() : new Forbidden();
    }
}
