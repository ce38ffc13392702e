package org.relais.host.audit;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.relais.host.db.Database;

/** Who changed what in the administration. Written in the transaction of the change, where there is one. */
public final class AuditLog {
    private final Database database;
    private final Clock clock;

    public AuditLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One line. The author is a display name, empty for the host itself. */
    public record Entry(long id, String author, String summary, String detail, String source, Instant when) {}

    /**
     * @param author may be null: the host itself
     * @param source which part tells of it: {@code jira}, or a plugin's key
     */
    public void record(ApplicationUser author, String summary, String detail, String source) {
        database.jdbc()
                .sql("insert into audit_entry (id, author_key, summary, detail, source, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        database.nextId(),
                        author == null ? null : author.getKey(),
                        summary.length() > 1_000 ? summary.substring(0, 1_000) : summary,
                        detail,
                        source,
                        clock.millis())
                .update();
    }

    /** The newest first, of those whose summary holds this text; at most 1,000. */
    public List<Entry> newest(String text, int start, int max) {
        return database.jdbc()
                .sql(
                        "select a.id, p.display_name, a.summary, a.detail, a.source, a.created_at from audit_entry a"
                                + " left join person p on p.user_key = a.author_key"
                                + " where lower(a.summary) like ? escape '\\' order by a.created_at desc, a.id desc limit ? offset ?")
                .params(
                        "%" + text.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%",
                        Math.min(max, 1_000),
                        start)
                .query((row, n) -> new Entry(
                        row.getLong(1),
                        row.getString(2) == null ? "" : row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Instant.ofEpochMilli(row.getLong(6))))
                .list();
    }
}
