package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.people.Person;
import org.relais.host.people.PersonRow;

/** What changed on an issue, when and by whom. Only added to. */
public final class History {
    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /** One field's change: stored values and what people read. Type is {@code jira} or {@code custom}. */
    public record Change(String type, String field, String oldValue, String oldText, String newValue, String newText) {}

    /** Changes made at once. The author is a display name, or empty. */
    public record Entry(Instant when, String author, List<Change> changes) {}

    /** Changes made at once, as {@link #all} and {@link #group} find them. The author may be null. */
    public record Group(long id, Instant when, Person author, List<Change> changes) {}

    /** Every change of an issue, the oldest first: the first 10,000 changed fields. */
    public List<Group> all(long issue) {
        return groups("g.issue_id = ?", issue);
    }

    public Optional<Group> group(long id) {
        return groups("g.id = ?", id).stream().findFirst();
    }

    private List<Group> groups(String which, long id) {
        Map<Long, Group> groups = new LinkedHashMap<>();
        database.jdbc()
                .sql("select g.id as group_id, g.created_at, c.field_type, c.field, c.old_value, c.old_string,"
                        + " c.new_value, c.new_string" + PersonRow.columns("p", "author")
                        + " from change_group g join change_item c on c.group_id = g.id"
                        + " left join person p on p.user_key = g.author_key where " + which
                        + " order by g.created_at, g.id, c.id limit 10000")
                .param(id)
                .query(row -> {
                    Group made = new Group(
                            row.getLong("group_id"),
                            Instant.ofEpochMilli(row.getLong("created_at")),
                            PersonRow.read(row, "author"),
                            new ArrayList<>());
                    groups.computeIfAbsent(made.id(), unused -> made).changes().add(change(row));
                });
        return List.copyOf(groups.values());
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("field_type"),
                row.getString("field"),
                row.getString("old_value"),
                row.getString("old_string"),
                row.getString("new_value"),
                row.getString("new_string"));
    }

    /** Keeps changes that were made at once, and says under which id. */
    Long add(long issue, ApplicationUser author, Instant when, List<Change> changes) {
        long group = database.nextId();
        database.jdbc()
                .sql("insert into change_group (id, issue_id, author_key, created_at) values (?, ?, ?, ?)")
                .params(group, issue, author == null ? null : author.getKey(), when.toEpochMilli())
                .update();
        for (Change change : changes) {
            database.jdbc()
                    .sql("insert into change_item (id, group_id, field_type, field, old_value, old_string, new_value,"
                            + " new_string) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            database.nextId(),
                            group,
                            change.type(),
                            change.field(),
                            change.oldValue(),
                            change.oldText(),
                            change.newValue(),
                            change.newText())
                    .update();
        }
        return group;
    }

    /** The latest 200 changed fields, newest first. */
    public List<Entry> of(long issue) {
        Map<Long, Entry> groups = new LinkedHashMap<>();
        database.jdbc()
                .sql("select g.id, g.created_at, coalesce(p.display_name, ''), c.field_type, c.field, c.old_value,"
                        + " c.old_string, c.new_value, c.new_string from change_group g"
                        + " join change_item c on c.group_id = g.id left join person p on p.user_key = g.author_key"
                        + " where g.issue_id = ? order by g.created_at desc, g.id desc, c.id limit 200")
                .param(issue)
                .query(row -> {
                    Instant when = Instant.ofEpochMilli(row.getLong(2));
                    String author = row.getString(3);
                    groups.computeIfAbsent(row.getLong(1), id -> new Entry(when, author, new ArrayList<>()))
                            .changes()
                            .add(new Change(
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7),
                                    row.getString(8),
                                    row.getString(9)));
                });
        return List.copyOf(groups.values());
    }
}
