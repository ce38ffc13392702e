package org.relais.host.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;

/** The versions of projects, in the order in which they were added. Asks no permission. */
public final class Versions {
    private static final String SELECT = "select id, project_id, name, description, start_date, release_date, released,"
            + " archived from project_version";

    private final Database database;

    public Versions(Database database) {
        this.database = database;
    }

    /** The first 1,000 versions of a project. */
    public List<HostVersion> of(HostProject project) {
        return database.jdbc()
                .sql(SELECT + " where project_id = ? order by position, name limit 1000")
                .param(project.id())
                .query(Versions::read)
                .list();
    }

    public Optional<HostVersion> byId(long id) {
        return database.jdbc()
                .sql(SELECT + " where id = ?")
                .param(id)
                .query(Versions::read)
                .optional();
    }

    public Optional<HostVersion> byName(HostProject project, String name) {
        return database.jdbc()
                .sql(SELECT + " where project_id = ? and name = ?")
                .params(project.id(), name)
                .query(Versions::read)
                .optional();
    }

    /** Makes a version as described, under an id of its own. Its name is free: whoever calls has looked. */
    public HostVersion add(HostVersion described) {
        long id = database.nextId();
        database.jdbc()
                .sql("insert into project_version (id, project_id, name, description, start_date, release_date,"
                        + " released, archived, position) values (?, ?, ?, ?, ?, ?, ?, ?,"
                        + " (select coalesce(max(v.position), 0) + 1 from project_version v where v.project_id = ?))")
                .params(
                        id,
                        described.projectId(),
                        described.name(),
                        described.description(),
                        text(described.start()),
                        text(described.release()),
                        described.released(),
                        described.archived(),
                        described.projectId())
                .update();
        return byId(id).orElseThrow();
    }

    /** Writes everything but id and project. */
    public void update(HostVersion version) {
        database.jdbc()
                .sql("update project_version set name = ?, description = ?, start_date = ?, release_date = ?,"
                        + " released = ?, archived = ? where id = ?")
                .params(
                        version.name(),
                        version.description(),
                        text(version.start()),
                        text(version.release()),
                        version.released(),
                        version.archived(),
                        version.id())
                .update();
    }

    /** The issues that name the version, by id; what must be indexed again when it goes. */
    public List<Long> issues(long id) {
        return database.jdbc()
                .sql("select distinct issue_id from issue_version where version_id = ?")
                .param(id)
                .query(Long.class)
                .list();
    }

    /** Takes a version away; its issues stay, without it. */
    public void delete(long id) {
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("delete from issue_version where version_id = ?")
                    .param(id)
                    .update();
            database.jdbc()
                    .sql("delete from project_version where id = ?")
                    .param(id)
                    .update();
        });
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static HostVersion read(ResultSet row, int number) throws SQLException {
        return new HostVersion(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("name"),
                row.getString("description"),
                day(row.getString("start_date")),
                day(row.getString("release_date")),
                row.getBoolean("released"),
                row.getBoolean("archived"));
    }

    /** Imports may have brought a day as text that is none. */
    static LocalDate day(String text) {
        return text == null || !text.matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(text);
    }
}
