package org.relais.host.project;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
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
                    grants.forEach(grant -> insert(id, grant));
                    return id;
                });
    }

    private void insert(long schemeId, Grant grant) {
        database.jdbc()
                .sql("insert into permission_grant (id, scheme_id, permission, holder_kind, holder)"
                        + " values (?, ?, ?, ?, ?)")
                .params(database.nextId(), schemeId, grant.permission(), grant.kind(), grant.holder())
                .update();
    }

    /** Grants a permission; granting it again changes nothing. */
    public void grant(long schemeId, Grant grant) {
        database.transactions().executeWithoutResult(tx -> {
            if (!grants(schemeId).contains(grant)) insert(schemeId, grant);
        });
    }

    /** Takes a permission back; nothing happens where it is not granted. */
    public void takeBack(long schemeId, Grant grant) {
        String holder = grant.holder() == null ? "holder is null" : "holder = :holder";
        database.jdbc()
                .sql("delete from permission_grant where scheme_id = :scheme and permission = :permission"
                        + " and holder_kind = :kind and " + holder)
                .param("scheme", schemeId)
                .param("permission", grant.permission())
                .param("kind", grant.kind())
                .param("holder", grant.holder())
                .update();
    }

    public List<Grant> grants(long schemeId) {
        return database.jdbc()
                .sql("select permission, holder_kind, holder from permission_grant where scheme_id = ?"
                        + " order by permission, id")
                .param(schemeId)
                .query((row, n) -> new Grant(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    List<Grant> grants(long schemeId, ProjectPermissionKey permission) {
        return database.memory().remember("grants " + schemeId, () -> grants(schemeId)).stream()
                .filter(grant -> grant.permission().equals(permission.permissionKey()))
                .toList();
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user) {
        if (user != null && !user.isActive()) return false;
        Holder holder = holder(user, project.getId());
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
        Holder holder = holder(user, project.id());
        return seesLevel(issue, project, holder)
                && grants(project.schemeId(), key).stream()
                        .anyMatch(grant -> holder.in(grant.kind(), grant.holder(), project.lead(), issue));
    }

    Holder holder(ApplicationUser user, long project) {
        return new Holder(user, groups(user), roles(user, project));
    }

    private boolean seesLevel(Issue issue, HostProject project, Holder holder) {
        Long level = issue instanceof Secured secured ? secured.securityLevelId() : null;
        if (level == null) return true;
        return members(level).stream()
                .anyMatch(member -> holder.in(member.kind(), member.holder(), project.lead(), issue));
    }

    /** Who is named by a security level. */
    private record Member(String kind, String holder) {}

    private List<Member> members(long level) {
        return database.memory().remember("level " + level, () -> database.jdbc()
                .sql("select holder_kind, holder from security_member where level_id = ?")
                .param(level)
                .query((row, n) -> new Member(row.getString(1), row.getString(2)))
                .list());
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey key, ApplicationUser user) {
        return projects.all().stream()
                .filter(project -> hasPermission(key, project, user))
                .map(Project.class::cast)
                .toList();
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
        return groupsWith(key).stream().anyMatch(groups::contains);
    }

    private List<String> groupsWith(GlobalPermissionKey key) {
        return database.memory().remember("global " + key.getKey(), () -> database.jdbc()
                .sql("select group_name from global_grant where permission = ?")
                .param(key.getKey())
                .query(String.class)
                .list());
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
                : database.memory()
                        .remember("roles " + user.getKey(), () -> new Roles(database).of(user, groups(user)))
                        .getOrDefault(project, Set.of());
    }
}
