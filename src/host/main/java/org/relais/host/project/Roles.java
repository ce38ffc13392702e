package org.relais.host.project;

import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relais.host.db.Database;
import org.relais.host.people.Person;
import org.relais.host.people.PersonRow;

/** Project roles: the same names everywhere, other people in each project. */
public final class Roles {
    private final Database database;

    public Roles(Database database) {
        this.database = database;
    }

    public long role(String name) {
        return database.jdbc()
                .sql("select id from project_role where name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .orElseGet(() -> {
                    long id = database.nextId();
                    database.jdbc()
                            .sql("insert into project_role (id, name) values (?, ?)")
                            .params(id, name)
                            .update();
                    return id;
                });
    }

    public List<String> names() {
        return database.jdbc()
                .sql("select name from project_role order by name")
                .query(String.class)
                .list();
    }

    /** Puts a user (by key) or a group into a role of a project. */
    public void appoint(HostProject project, String role, String kind, String holder) {
        long id = role(role);
        boolean there = database.jdbc()
                        .sql("select count(*) from role_actor where project_id = ? and role_id = ?"
                                + " and holder_kind = ? and holder = ?")
                        .params(project.id(), id, kind, holder)
                        .query(Long.class)
                        .single()
                > 0;
        if (there) return;
        database.jdbc()
                .sql("insert into role_actor (project_id, role_id, holder_kind, holder) values (?, ?, ?, ?)")
                .params(project.id(), id, kind, holder)
                .update();
    }

    /** The names of the roles that a person has in a project, by themselves or by a group. */
    public Set<String> of(ApplicationUser user, Set<String> groups, long project) {
        return of(user, groups).getOrDefault(project, Set.of());
    }

    /** The names of the roles that a person has, by project, in one statement. */
    Map<Long, Set<String>> of(ApplicationUser user, Set<String> groups) {
        Map<Long, Set<String>> held = new HashMap<>();
        database.jdbc()
                .sql("select a.project_id, r.name from role_actor a join project_role r on r.id = a.role_id"
                        + " where (a.holder_kind = 'user' and a.holder = :user)"
                        + " or (a.holder_kind = 'group' and a.holder in (:groups))")
                .param("user", user.getKey())
                .param("groups", groups.isEmpty() ? Set.of("") : groups)
                .query(row -> {
                    held.computeIfAbsent(row.getLong(1), project -> new TreeSet<>())
                            .add(row.getString(2));
                });
        return held;
    }

    /** A role, by its id or name. */
    public Optional<Role> byId(long id) {
        return all().stream().filter(role -> role.id() == id).findFirst();
    }

    public Optional<Role> byName(String name) {
        return all().stream().filter(role -> role.name().equals(name)).findFirst();
    }

    /** All roles by name; asked for again within a request, from memory. */
    public List<Role> all() {
        return database.memory().remember("project roles", () -> database.jdbc()
                .sql("select id, name, description from project_role order by name")
                .query((row, n) -> new Role(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    /** Somebody, or a group, who has a role: a user key, or a group's name. */
    public record Actor(String kind, String holder, String name) {}

    /** Who has a role in a project, with names as people read them. */
    public List<Actor> actors(HostProject project, long role) {
        return database.jdbc()
                .sql("select a.holder_kind, a.holder, coalesce(p.display_name, a.holder) from role_actor a"
                        + " left join person p on a.holder_kind = 'user' and p.user_key = a.holder"
                        + " where a.project_id = ? and a.role_id = ? order by a.holder_kind, 3, a.holder limit 1000")
                .params(project.id(), role)
                .query((row, n) -> new Actor(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Everybody active who has a role in a project, by themselves or by a group; the first 1,000 by name. */
    public List<Person> people(HostProject project, long role) {
        return database.jdbc()
                .sql("select 0 as nothing" + PersonRow.columns("p", "actor") + " from person p where p.active = true"
                        + " and (p.user_key in (select a.holder from role_actor a where a.project_id = :project"
                        + " and a.role_id = :role and a.holder_kind = 'user') or p.user_key in (select m.user_key"
                        + " from membership m join role_actor a on a.holder = m.group_name"
                        + " and a.holder_kind = 'group' where a.project_id = :project and a.role_id = :role))"
                        + " order by p.display_name, p.user_key limit 1000")
                .param("project", project.id())
                .param("role", role)
                .query((row, n) -> PersonRow.read(row, "actor"))
                .list();
    }

    /** Takes a user or a group out of a role of a project. */
    public void dismiss(HostProject project, long role, String kind, String holder) {
        database.jdbc()
                .sql("delete from role_actor where project_id = ? and role_id = ? and holder_kind = ? and holder = ?")
                .params(project.id(), role, kind, holder)
                .update();
    }
}
