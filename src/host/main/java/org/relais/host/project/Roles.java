package org.relais.host.project;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relais.host.db.Database;

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
        return new TreeSet<>(database
                .jdbc()
                .sql("select r.name, a.holder_kind, a.holder from role_actor a join project_role r on r.id = a.role_id"
                        + " where a.project_id = ?")
                .param(project)
                .query((row, n) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                .list()
                .stream()
                .filter(row -> row[1].equals("group")
                        ? groups.contains(row[2])
                        : user.getKey().equals(row[2]))
                .map(row -> row[0])
                .toList());
    }
}
