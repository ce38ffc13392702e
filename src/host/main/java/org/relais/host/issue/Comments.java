package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.relais.host.db.Database;

/** What people say on an issue. A comment may be for one role or group alone. */
public final class Comments {
    private final Database database;
    private final Clock clock;

    public Comments(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A comment to be shown. Role and group are null when everybody may read it. */
    public record Comment(
            long id, String authorKey, String author, String body, String role, String group, Instant created) {}

    /** Adds a comment, for everybody who sees the issue. */
    public void add(long issue, ApplicationUser author, String body) {
        Instant now = clock.instant();
        database.transactions().executeWithoutResult(tx -> {
            insert(database.nextId(), issue, author == null ? null : author.getKey(), body, null, null, now, now);
            database.jdbc()
                    .sql("update issue set updated_at = ? where id = ?")
                    .params(now.toEpochMilli(), issue)
                    .update();
        });
    }

    /** Writes a comment as it was, for imports; one that is there under this id is written over. */
    public void put(
            long id, long issue, String author, String body, Long role, String group, Instant created, Instant now) {
        int there = database.jdbc()
                .sql("update issue_comment set body = ?, author_key = ?, role_id = ?, group_name = ?, updated_at = ?"
                        + " where id = ? and issue_id = ?")
                .params(body, author, role, group, now.toEpochMilli(), id, issue)
                .update();
        if (there == 0) insert(id, issue, author, body, role, group, created, now);
    }

    private void insert(
            long id, long issue, String author, String body, Long role, String group, Instant created, Instant now) {
        database.jdbc()
                .sql("insert into issue_comment (id, issue_id, author_key, body, role_id, group_name, created_at,"
                        + " updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, issue, author, body, role, group, created.toEpochMilli(), now.toEpochMilli())
                .update();
    }

    /** The last 500 comments that this reader may see, the oldest first. */
    public List<Comment> of(long issue, Set<String> readersRoles, Set<String> readersGroups) {
        List<Comment> newest = database.jdbc()
                .sql("select c.id, c.author_key, coalesce(p.display_name, ''), c.body, r.name, c.group_name,"
                        + " c.created_at from issue_comment c left join person p on p.user_key = c.author_key"
                        + " left join project_role r on r.id = c.role_id where c.issue_id = ?"
                        + " order by c.created_at desc, c.id desc limit 500")
                .param(issue)
                .query((row, n) -> new Comment(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        Instant.ofEpochMilli(row.getLong(7))))
                .list();
        List<Comment> seen = new java.util.ArrayList<>(newest.stream()
                .filter(comment -> comment.role() == null || readersRoles.contains(comment.role()))
                .filter(comment -> comment.group() == null || readersGroups.contains(comment.group()))
                .toList());
        java.util.Collections.reverse(seen);
        return seen;
    }
}
