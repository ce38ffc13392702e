package org.relais.host.search.text;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.issue.IssueWritten;

/**
 * Indexes every issue anew, in the order of their ids and in small transactions. How far it is lies in the database:
 * any node can ask, and go on where another was stopped.
 */
public final class Reindexing {
    private static final int AT_ONCE = 100;
    /** Who has not written for so long has been stopped. */
    private static final long SILENCE = 60_000;

    private final Database database;
    private final IssueWritten index;
    private final Clock clock;

    public Reindexing(Database database, IssueWritten index, Clock clock) {
        this.database = database;
        this.index = index;
        this.clock = clock;
    }

    /** How many of how many issues are done. {@code stopped}: nobody goes on with it at the moment. */
    public record Progress(long done, long total, Instant updated, boolean finished, boolean stopped) {}

    /** How far the last reindexing is; nothing where there was none. */
    public Optional<Progress> progress() {
        return database.jdbc()
                .sql("select done, total, updated_at, finished from text_reindex where id = 1")
                .query((row, n) -> new Progress(
                        row.getLong(1),
                        row.getLong(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getBoolean(4),
                        !row.getBoolean(4) && row.getLong(3) < clock.millis() - SILENCE))
                .optional();
    }

    /** Begins at the first issue. */
    public void restart() {
        database.transactions().executeWithoutResult(tx -> {
            long total = database.jdbc()
                    .sql("select count(*) from issue")
                    .query(Long.class)
                    .single();
            database.jdbc().sql("delete from text_reindex where id = 1").update();
            database.jdbc()
                    .sql("insert into text_reindex (id, up_to, done, total, updated_at, finished)"
                            + " values (1, -1, 0, ?, ?, false)")
                    .params(total, clock.millis())
                    .update();
            // Of issues that are gone without a word
            database.jdbc()
                    .sql("delete from issue_text where not exists"
                            + " (select 1 from issue where issue.id = issue_text.issue_id)")
                    .update();
        });
    }

    /** Goes on to the last issue, from where it stands. */
    public void finish() {
        while (!Thread.currentThread().isInterrupted() && some()) continue;
    }

    /** Indexes the next issues; says whether there may be more. */
    boolean some() {
        return Boolean.TRUE.equals(database.transactions().execute(tx -> {
            Optional<Long> upTo = database.jdbc()
                    .sql("select up_to from text_reindex where id = 1 and not finished for update")
                    .query(Long.class)
                    .optional();
            if (upTo.isEmpty()) return false;
            List<Long> issues = database.jdbc()
                    .sql("select id from issue where id > ? order by id limit " + AT_ONCE)
                    .param(upTo.get())
                    .query(Long.class)
                    .list();
            index.written(issues);
            long last = issues.isEmpty() ? upTo.get() : issues.get(issues.size() - 1);
            database.jdbc()
                    .sql(
                            "update text_reindex set up_to = ?, done = done + ?, updated_at = ?, finished = ? where id = 1")
                    .params(last, issues.size(), clock.millis(), issues.size() < AT_ONCE)
                    .update();
            return issues.size() == AT_ONCE;
        }));
    }
}
