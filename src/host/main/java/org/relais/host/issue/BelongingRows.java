package org.relais.host.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.relais.host.db.Database;
import org.relais.host.people.PersonRow;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostVersion;

/** The labels, components and versions of issues. */
final class BelongingRows {
    private static final String FIX = "fix";
    private static final String AFFECTS = "affects";

    private final Database database;

    BelongingRows(Database database) {
        this.database = database;
    }

    List<String> labels(long issue) {
        return database.jdbc()
                .sql("select label from issue_label where issue_id = ? order by label")
                .param(issue)
                .query(String.class)
                .list();
    }

    List<HostComponent> components(long issue) {
        return database.jdbc()
                .sql("select c.id, c.project_id, c.name, c.description" + PersonRow.columns("p", "lead")
                        + " from issue_component x join component c on c.id = x.component_id"
                        + " left join person p on p.user_key = c.lead_key where x.issue_id = ? order by c.name")
                .param(issue)
                .query(BelongingRows::component)
                .list();
    }

    private static HostComponent component(ResultSet row, int number) throws SQLException {
        return new HostComponent(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("name"),
                row.getString("description"),
                PersonRow.read(row, "lead"));
    }

    List<HostVersion> fixVersions(long issue) {
        return versions(issue, FIX);
    }

    List<HostVersion> affectedVersions(long issue) {
        return versions(issue, AFFECTS);
    }

    private List<HostVersion> versions(long issue, String kind) {
        return database.jdbc()
                .sql("select v.id, v.project_id, v.name, v.description, v.start_date, v.release_date, v.released,"
                        + " v.archived from issue_version x join project_version v on v.id = x.version_id"
                        + " where x.issue_id = ? and x.kind = ? order by v.position, v.name")
                .params(issue, kind)
                .query((row, n) -> new HostVersion(
                        row.getLong("id"),
                        row.getLong("project_id"),
                        row.getString("name"),
                        row.getString("description"),
                        day(row.getString("start_date")),
                        day(row.getString("release_date")),
                        row.getBoolean("released"),
                        row.getBoolean("archived")))
                .list();
    }

    private static LocalDate day(String text) {
        return text == null || !text.matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(text);
    }

    /** Writes what was set on the issue; what was only read stays as it stands. */
    void write(HostIssue issue) {
        if (issue.labels.isSet()) replace(issue.id, "issue_label", "label", issue.getLabels());
        if (issue.components.isSet()) {
            replace(issue.id, "issue_component", "component_id", ids(issue.components(), HostComponent::id));
        }
        if (issue.fixVersions.isSet()) versions(issue.id, FIX, issue.fixVersions());
        if (issue.affectedVersions.isSet()) versions(issue.id, AFFECTS, issue.affectedVersions());
        issue.belongings().forEach(Belonging::written);
    }

    private void replace(long issue, String table, String column, List<?> values) {
        database.jdbc()
                .sql("delete from " + table + " where issue_id = ?")
                .param(issue)
                .update();
        for (Object value : values) {
            database.jdbc()
                    .sql("insert into " + table + " (issue_id, " + column + ") values (?, ?)")
                    .params(issue, value)
                    .update();
        }
    }

    private void versions(long issue, String kind, List<HostVersion> versions) {
        database.jdbc()
                .sql("delete from issue_version where issue_id = ? and kind = ?")
                .params(issue, kind)
                .update();
        for (Long id : ids(versions, HostVersion::id)) {
            database.jdbc()
                    .sql("insert into issue_version (issue_id, version_id, kind) values (?, ?, ?)")
                    .params(issue, id, kind)
                    .update();
        }
    }

    private static <T> List<Long> ids(List<T> things, Function<T, Long> id) {
        return things.stream().map(id).distinct().toList();
    }
}
