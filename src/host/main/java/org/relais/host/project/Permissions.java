package org.relais.host.project;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import org.relais.host.db.Database;
import org.relais.host.people.People;

/**
 * Who may do what: a permission scheme per project, roles, groups, and security levels that hide an issue. A hidden
 * issue grants nothing, whatever the scheme says; an inactive person is nobody.
 */
public final class Permissions implements PermissionManager {
    private final Database database;
    private final People people;
    private final Projects projects;

    public Permissions(Database database, People people, Projects projects) {
        this.database = database;
        this.people = people;
        this.projects = projects;
    }

    /** One line of a scheme: the permission is given to this holder. */
    public record Grant(String permission, String kind, String holder) {}

    /** Makes a scheme with these grants, or answers the one that has this name. */
    public long scheme(String name, List<Grant> grants) {
        return database.jdbc()
                .sql("select id from permission_scheme where name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .orElseGet(() -> {
                    long id = database.nextId();
                    database.jdbc()
                            .sql("insert into permission_scheme (id, name) values (?, ?)")
                            .params(id, name)
                            .update();
                    grants.forEach(grant -> database.jdbc()
                            .sql("insert into permission_grant (id, scheme_id, permission, holder_kind, holder)"
                                    + " values (?, ?, ?, ?, ?)")
                            .params(database.nextId(), id, grant.permission(), grant.kind(), grant.holder())
                            .update());
                    return id;
                });
    }

    public List<Grant> grants(long schemeId) {
        return database.jdbc()
                .sql("select permission, holder_kind, holder from permission_grant where scheme_id = ?"
                        + " order by permission, id")
                .param(schemeId)
                .query((row, n) -> new Grant(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private List<Grant> grants(long schemeId, ProjectPermissionKey permission) {
        return database.memory().remember("grants " + schemeId, () -> grants(schemeId)).stream()
                .filter(grant -> grant.permission().equals(permission.permissionKey()))
                .toList();
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user) {
        if (user != null && !user.isActive()) return false;
        Holder holder = new Holder(user, groups(user), roles(user, project.getId()));
        HostProject full = project(project.getId());
        if (full == null) return false;
        return grants(full.schemeId(), key).stream()
                .anyMatch(grant -> holder.in(grant.kind(), grant.holder(), full.lead(), null));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user) {
        if (user != null && !user.isActive()) return false;
        HostProject project = project(issue.getProjectId());
        if (project == null) return false;
        Holder holder = new Holder(user, groups(user), roles(user, project.id()));
        return seesLevel(issue, project, holder)
                && grants(project.schemeId(), key).stream()
                        .anyMatch(grant -> holder.in(grant.kind(), grant.holder(), project.lead(), issue));
    }

    private boolean seesLevel(Issue issue, HostProject project, Holder holder) {
        Long level = issue instanceof Secured secured ? secured.securityLevelId() : null;
        if (level == null) return true;
        return database.jdbc()
                .sql("select holder_kind, holder from security_member where level_id = ?")
                .param(level)
                .query((row, n) -> holder.in(row.getString(1), row.getString(2), project.lead(), issue))
                .list()
                .contains(true);
    }

    /** The projects in which the person may browse at least the project page. */
    public List<HostProject> browsable(ApplicationUser user) {
        return projects.all().stream()
                .filter(project -> hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
                .toList();
    }

    /** Global permissions belong to groups. */
    public GlobalPermissionManager global() {
        return this::hasGlobal;
    }

    /** The groups and, in one project, the roles of a visitor. */
    public Set<String> groupsOf(ApplicationUser user) {
        return groups(user);
    }

    public Set<String> rolesOf(ApplicationUser user, long project) {
        return roles(user, project);
    }

    private boolean hasGlobal(GlobalPermissionKey key, ApplicationUser user) {
        if (user == null || !user.isActive()) return false;
        Set<String> groups = groups(user);
        return database
                .jdbc()
                .sql("select group_name from global_grant where permission = ?")
                .param(key.getKey())
                .query(String.class)
                .list()
                .stream()
                .anyMatch(groups::contains);
    }

    public void grantGlobal(GlobalPermissionKey key, String group) {
        people.addGroup(group);
        boolean there = database.jdbc()
                        .sql("select count(*) from global_grant where permission = ? and group_name = ?")
                        .params(key.getKey(), group)
                        .query(Long.class)
                        .single()
                > 0;
        if (there) return;
        database.jdbc()
                .sql("insert into global_grant (id, permission, group_name) values (?, ?, ?)")
                .params(database.nextId(), key.getKey(), group)
                .update();
    }

    private Set<String> groups(ApplicationUser user) {
        return user == null
                ? Set.of()
                : database.memory().remember("groups " + user.getKey(), () -> people.groupsOf(user));
    }

    private HostProject project(long id) {
        return database.memory()
                .remember("project " + id, () -> projects.byId(id).orElse(null));
    }

    private Set<String> roles(ApplicationUser user, long project) {
        return user == null
                ? Set.of()
                : database.memory().remember("roles " + user.getKey() + " " + project, () -> new Roles(database)
                        .of(user, groups(user), project));
    }

    /** A visitor, with what they are member of. */
    private record Holder(ApplicationUser user, Set<String> groups, Set<String> roles) {
        boolean in(String kind, String holder, ApplicationUser lead, Issue issue) {
            return switch (kind) {
                case "anyone" -> true;
                case "users" -> user != null;
                case "group" -> groups.contains(holder);
                case "role" -> roles.contains(holder);
                case "user" -> user != null && user.getKey().equals(holder);
                case "lead" -> user != null && user.equals(lead);
                case "reporter" -> user != null && issue != null && user.equals(issue.getReporter());
                case "assignee" -> user != null && issue != null && user.equals(issue.getAssignee());
                default -> false;
            };
        }
    }
}
