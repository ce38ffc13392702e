package org.relais.jira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import java.util.regex.Pattern;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.Permissions;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

/** Asks Jira's permission schemes. A person who is gone or inactive may nothing. */
public final class JiraPermissions implements Permissions {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final IssueManager issues;
    private final ProjectManager projects;
    private final UserManager people;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globals;
    private final GroupManager groups;
    private final ProjectRoleManager roles;

    public JiraPermissions(
            IssueManager issues,
            ProjectManager projects,
            UserManager people,
            PermissionManager permissions,
            GlobalPermissionManager globals,
            GroupManager groups,
            ProjectRoleManager roles) {
        this.issues = issues;
        this.projects = projects;
        this.people = people;
        this.permissions = permissions;
        this.globals = globals;
        this.groups = groups;
        this.roles = roles;
    }

    @Override
    public Optional<Access> access(Visitor visitor, String idOrKey) {
        return access(visitor, issue(idOrKey));
    }

    @Override
    public Optional<Access> access(Visitor visitor, IssueRef issue) {
        return access(visitor, JiraIssue.in(issue));
    }

    private Optional<Access> access(Visitor visitor, Issue found) {
        Optional<ApplicationUser> person = visitor.key().flatMap(this::person);
        if (visitor.key().isPresent() && person.isEmpty()) return Optional.empty();
        return Optional.ofNullable(found)
                .filter(issue ->
                        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person.orElse(null)))
                .map(issue -> new Access(new JiraIssue(issue), mayEdit(person, issue)));
    }

    private boolean mayEdit(Optional<ApplicationUser> person, Issue issue) {
        return person.isPresent()
                && issue.isEditable()
                && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, person.get());
    }

    private Issue issue(String idOrKey) {
        return ID.matcher(idOrKey).matches()
                ? issues.getIssueObject(Long.valueOf(idOrKey))
                : issues.getIssueObject(idOrKey);
    }

    @Override
    public Optional<ProjectAccess> projectAccess(Visitor visitor, String idOrKey) {
        Optional<ApplicationUser> person = visitor.key().flatMap(this::person);
        if (visitor.key().isPresent() && person.isEmpty()) return Optional.empty();
        return Optional.ofNullable(project(idOrKey)).flatMap(project -> {
            boolean administers =
                    person.filter(somebody -> administers(somebody, project)).isPresent();
            boolean sees = administers
                    || permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, person.orElse(null));
            return Optional.of(new ProjectAccess(
                            new ProjectId(project.getId()), project.getKey(), project.getName(), administers))
                    .filter(access -> sees);
        });
    }

    /** Whoever administers Jira administers every project, as in Jira's own project settings. */
    private boolean administers(ApplicationUser person, Project project) {
        return permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, person)
                || globals.hasPermission(GlobalPermissionKey.ADMINISTER, person);
    }

    private Project project(String idOrKey) {
        return ID.matcher(idOrKey).matches()
                ? projects.getProjectObj(Long.valueOf(idOrKey))
                : projects.getProjectByCurrentKey(idOrKey);
    }

    /** {@inheritDoc} Neither of Jira's two permissions implies the other when asked for by name. */
    @Override
    public boolean mayAdminister(UserKey key) {
        return person(key)
                .filter(person -> globals.hasPermission(GlobalPermissionKey.ADMINISTER, person)
                        || globals.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, person))
                .isPresent();
    }

    @Override
    public boolean mayComment(UserKey key, IssueRef issue) {
        return person(key)
                .filter(person ->
                        permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, JiraIssue.in(issue), person))
                .isPresent();
    }

    @Override
    public boolean mayBeAssigned(UserKey key, IssueRef issue) {
        return person(key)
                .filter(person ->
                        permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, JiraIssue.in(issue), person))
                .isPresent();
    }

    @Override
    public boolean isActive(UserKey key) {
        return person(key).isPresent();
    }

    @Override
    public boolean mayBrowsePeople(UserKey key) {
        return person(key)
                .filter(person -> globals.hasPermission(GlobalPermissionKey.USER_PICKER, person))
                .isPresent();
    }

    @Override
    public boolean inGroup(UserKey key, String group) {
        return person(key).filter(person -> groups.isUserInGroup(person, group)).isPresent();
    }

    @Override
    public boolean hasProjectRole(UserKey key, ProjectId project, long role) {
        Project where = projects.getProjectObj(project.value());
        ProjectRole what = roles.getProjectRole(role);
        return where != null
                && what != null
                && person(key)
                        .filter(person -> roles.isUserInProjectRole(person, what, where))
                        .isPresent();
    }

    private Optional<ApplicationUser> person(UserKey key) {
        return Optional.ofNullable(people.getUserByKey(key.value())).filter(ApplicationUser::isActive);
    }
}
