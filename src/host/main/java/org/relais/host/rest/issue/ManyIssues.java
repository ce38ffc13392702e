package org.relais.host.rest.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.host.db.Database;
import org.relais.host.field.FieldValues;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostComment;
import org.relais.host.issue.HostLink;
import org.relais.host.issue.Links;
import org.relais.host.people.PersonRow;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostVersion;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.field.Visibility;
import org.springframework.jdbc.core.RowMapper;

/** What belongs to many issues: each kind of thing in one statement, however many issues there are. */
public final class ManyIssues {
    private final Database database;
    private final Comments comments;
    private final Links links;
    private final FieldValues values;
    private final Visibility visibility;

    public ManyIssues(Database database, Comments comments, Links links, Visibility visibility) {
        this.database = database;
        this.comments = comments;
        this.links = links;
        this.values = new FieldValues(database);
        this.visibility = visibility;
    }

    /** How many people watch an issue, and whether the reader does. */
    record Watched(long count, boolean byReader) {}

    private record Owned<T>(long owner, T thing) {}

    Map<Long, List<String>> labels(Collection<Long> ids) {
        return owned(
                "select x.issue_id, x.label from issue_label x where",
                SqlPart.among("x.issue_id", ids),
                "order by x.label",
                (row, n) -> row.getString("label"));
    }

    Map<Long, List<HostComponent>> components(Collection<Long> ids) {
        return owned(
                "select x.issue_id, c.id, c.project_id, c.name, c.description" + PersonRow.columns("p", "lead")
                        + " from issue_component x join component c on c.id = x.component_id"
                        + " left join person p on p.user_key = c.lead_key where",
                SqlPart.among("x.issue_id", ids),
                "order by c.name",
                (row, n) -> new HostComponent(
                        row.getLong("id"),
                        row.getLong("project_id"),
                        row.getString("name"),
                        row.getString("description"),
                        PersonRow.read(row, "lead")));
    }

    /** The versions of a kind, {@code fix} or {@code affects}. */
    Map<Long, List<HostVersion>> versions(Collection<Long> ids, String kind) {
        return owned(
                "select x.issue_id, v.* from issue_version x join project_version v on v.id = x.version_id where",
                SqlPart.among("x.issue_id", ids).and(SqlPart.of("x.kind = ?", kind)),
                "order by v.position, v.name",
                (row, n) -> new HostVersion(
                        row.getLong("id"),
                        row.getLong("project_id"),
                        row.getString("name"),
                        row.getString("description"),
                        day(row.getString("start_date")),
                        day(row.getString("release_date")),
                        row.getBoolean("released"),
                        row.getBoolean("archived")));
    }

    Map<Long, Watched> watched(Collection<Long> ids, ApplicationUser reader) {
        SqlPart sql = SqlPart.of(
                        "select w.issue_id, count(*) as everybody,"
                                + " sum(case when w.user_key = ? then 1 else 0 end) as reader from issue_watcher w"
                                + " where",
                        reader == null ? "" : reader.getKey())
                .then(SqlPart.among("w.issue_id", ids))
                .then("group by w.issue_id");
        Map<Long, Watched> found = new HashMap<>();
        rows(
                sql,
                (row, n) -> found.put(
                        row.getLong("issue_id"), new Watched(row.getLong("everybody"), row.getLong("reader") > 0)));
        return found;
    }

    Map<Long, String> levels(Collection<Long> levels) {
        Map<Long, String> names = new HashMap<>();
        rows(
                SqlPart.of("select id, name from security_level where").then(SqlPart.among("id", levels)),
                (row, n) -> names.put(row.getLong("id"), row.getString("name")));
        return names;
    }

    List<HostLink> links(Collection<Long> ids) {
        return links.ofAll(ids);
    }

    /** Those of the issues that the reader may see, by id. */
    Map<Long, BriefIssue> seen(Collection<Long> ids, ApplicationUser reader) {
        if (ids.isEmpty()) return Map.of();
        return briefs(SqlPart.among("i.id", ids), reader).stream()
                .collect(Collectors.toMap(BriefIssue::id, Function.identity()));
    }

    /** The sub-tasks that the reader may see, by parent. */
    Map<Long, List<BriefIssue>> subtasks(Collection<Long> parents, ApplicationUser reader) {
        return briefs(SqlPart.among("i.parent_id", parents), reader).stream()
                .collect(Collectors.groupingBy(BriefIssue::parent));
    }

    private List<BriefIssue> briefs(SqlPart which, ApplicationUser reader) {
        SqlPart sql = SqlPart.of(BriefIssue.SELECT)
                .then(which.and(visibility.issues(reader)))
                .then("order by i.project_id, i.number limit 5000");
        return rows(sql, BriefIssue::read);
    }

    /** The comments that the reader may see, the oldest first; of many issues 10,000 at most. */
    Map<Long, List<HostComment>> comments(Collection<Long> ids, ApplicationUser reader) {
        return comments.ofAll(ids, visibility.comments(reader)).stream()
                .collect(Collectors.groupingBy(HostComment::issueId));
    }

    /** Reads the values of all custom fields, so that field types find them without asking the database again. */
    void fetchValues(Collection<Long> ids) {
        values.fetch(ids);
    }

    private <T> Map<Long, List<T>> owned(String select, SqlPart condition, String order, RowMapper<T> thing) {
        RowMapper<Owned<T>> owned = (row, n) -> new Owned<>(row.getLong("issue_id"), thing.mapRow(row, n));
        return rows(SqlPart.of(select).then(condition).then(order), owned).stream()
                .collect(Collectors.groupingBy(
                        Owned::owner, Collectors.mapping(Owned::thing, Collectors.toCollection(ArrayList::new))));
    }

    private <T> List<T> rows(SqlPart sql, RowMapper<T> row) {
        return database.jdbc().sql(sql.sql()).params(sql.params()).query(row).list();
    }

    private static LocalDate day(String text) {
        return text == null || !text.matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(text);
    }
}
