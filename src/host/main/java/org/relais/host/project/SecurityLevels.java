package org.relais.host.project;

import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;

/** Security levels: who besides the scheme must be named to see an issue. */
public final class SecurityLevels {
    private final Database database;

    public SecurityLevels(Database database) {
        this.database = database;
    }

    /** The first 1,000 levels of a project, by name. */
    public List<Named> of(HostProject project) {
        return database.jdbc()
                .sql("select id, name from security_level where project_id = ? order by name limit 1000")
                .param(project.id())
                .query((row, n) -> new Named(row.getLong(1), row.getString(2)))
                .list();
    }

    public Optional<Named> byName(HostProject project, String name) {
        return database.jdbc()
                .sql("select id, name from security_level where project_id = ? and name = ?")
                .params(project.id(), name)
                .query((row, n) -> new Named(row.getLong(1), row.getString(2)))
                .optional();
    }

    public Optional<Named> byId(long id) {
        return database.jdbc()
                .sql("select id, name from security_level where id = ?")
                .param(id)
                .query((row, n) -> new Named(row.getLong(1), row.getString(2)))
                .optional();
    }

    public Named add(HostProject project, String name) {
        return byName(project, name).orElseGet(() -> {
            Named level = new Named(database.nextId(), name);
            database.jdbc()
                    .sql("insert into security_level (id, project_id, name) values (?, ?, ?)")
                    .params(level.id(), project.id(), name)
                    .update();
            return level;
        });
    }

    /** Lets a holder (kinds as in permission schemes) see the issues of this level. */
    public void admit(Named level, String kind, String holder) {
        boolean there = database.jdbc()
                        .sql("select count(*) from security_member where level_id = ? and holder_kind = ?"
                                + " and holder = ?")
                        .params(level.id(), kind, holder)
                        .query(Long.class)
                        .single()
                > 0;
        if (there) return;
        database.jdbc()
                .sql("insert into security_member (level_id, holder_kind, holder) values (?, ?, ?)")
                .params(level.id(), kind, holder)
                .update();
    }
}
