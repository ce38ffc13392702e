package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.db.Database;
import org.relais.host.search.field.SqlPart;

/**
 * What people say on an issue. A comment may be for one role or group alone. Asks no permission; every write is one
 * transaction, which joins an open one.
 */
public final class Comments {
    /** How many comments are read at once, at most. */
    public static final int MOST = 500;

    private final Database database;
    private final Issues issues;
    private final Clock clock;

    public Comments(Database database, Issues issues, Clock clock) {
        this.database = database;
        this.issues = issues;
        this.clock = clock;
    }

    /** Adds a comment, for everybody who sees the issue. */
    public HostComment add(long issue, ApplicationUser author, String body) {
        return add(issue, author, body, Restriction.NONE, true);
    }

    /**
     * Adds a comment.
     *
     * @param tell whether this is news of its own; not where it comes with a transition or an edit
     */
    public HostComment add(long issue, ApplicationUser author, String body, Restriction readers, boolean tell) {
        return add(issue, author, body, readers, clock.instant(), tell);
    }

    /** The same, said at another moment. */
    public HostComment add(
            long issue, ApplicationUser author, String body, Restriction readers, Instant created, boolean tell) {
        return database.transactions().execute(tx -> {
            long id = database.nextId();
            String by = author == null ? null : author.getKey();
            insert(id, issue, by, body, readers.roleId(), readers.group(), created, created);
            touch(issue);
            HostComment comment = byId(id).orElseThrow();
            if (tell) tell(IssueHappening.COMMENTED, comment, author, List.of(), null);
            return comment;
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
        issues.announcements().written(issue);
    }

    private void insert(
            long id, long issue, String author, String body, Long role, String group, Instant created, Instant now) {
        database.jdbc()
                .sql("insert into issue_comment (id, issue_id, author_key, update_author_key, body, role_id,"
                        + " group_name, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, issue, author, author, body, role, group, created.toEpochMilli(), now.toEpochMilli())
                .update();
    }

    /** Gives a comment other words or readers. Its author and time stay; who did it, and when, is kept beside them. */
    public HostComment edit(long id, ApplicationUser by, String body, Restriction readers, boolean tell) {
        return database.transactions().execute(tx -> {
            HostComment before = known(id);
            database.jdbc()
                    .sql("update issue_comment set body = ?, role_id = ?, group_name = ?, update_author_key = ?,"
                            + " updated_at = ? where id = ?")
                    .params(
                            body,
                            readers.roleId(),
                            readers.group(),
                            by == null ? null : by.getKey(),
                            clock.millis(),
                            id)
                    .update();
            touch(before.issueId());
            HostComment comment = known(id);
            if (tell) tell(IssueHappening.COMMENT_EDITED, comment, by, List.of(), null);
            return comment;
        });
    }

    /** Takes a comment away; the history keeps what it said, unless it was for a few only. */
    public void delete(long id, ApplicationUser by, boolean tell) {
        database.transactions().executeWithoutResult(tx -> {
            HostComment comment = known(id);
            database.jdbc()
                    .sql("delete from issue_comment where id = ?")
                    .param(id)
                    .update();
            touch(comment.issueId());
            boolean open = comment.restriction().equals(Restriction.NONE);
            List<History.Change> changes =
                    List.of(new History.Change("jira", "Comment", null, open ? comment.getBody() : "", null, null));
            Long group = issues.history().add(comment.issueId(), by, clock.instant(), changes);
            if (tell) tell(IssueHappening.COMMENT_DELETED, comment, by, changes, group);
        });
    }

    private HostComment known(long id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("There is no comment with the id " + id));
    }

    private void touch(long issue) {
        database.jdbc()
                .sql("update issue set updated_at = ? where id = ?")
                .params(clock.millis(), issue)
                .update();
        issues.announcements().written(issue);
    }

    private void tell(
            long event, HostComment comment, ApplicationUser by, List<History.Change> changes, Long changeGroup) {
        issues.tell(comment.issueId(), new Dispatch(event, true), by, comment, changes, changeGroup);
    }

    public Optional<HostComment> byId(long id) {
        return rows().one(id);
    }

    /** The last {@value #MOST} comments that this reader may see, the oldest first. */
    public List<HostComment> of(long issue, Set<String> readersRoles, Set<String> readersGroups) {
        List<HostComment> newest = new ArrayList<>(rows().newest(issue, readersRoles, readersGroups, MOST));
        Collections.reverse(newest);
        return newest;
    }

    /** Some of the comments that this reader may see, the oldest first: {@code count} of them, at most 500. */
    public List<HostComment> page(
            long issue, Set<String> readersRoles, Set<String> readersGroups, int from, int count) {
        return rows().page(issue, readersRoles, readersGroups, from, Math.min(count, MOST));
    }

    /** How many comments this reader may see. */
    public long count(long issue, Set<String> readersRoles, Set<String> readersGroups) {
        return rows().count(issue, readersRoles, readersGroups);
    }

    /** The comments of many issues at once that meet the condition on their row {@code c}; the first 10,000. */
    public List<HostComment> ofAll(Collection<Long> issueIds, SqlPart readable) {
        return rows().ofMany(issueIds, readable);
    }

    /** The first 10,000 comments of an issue, whoever may read them; the oldest first. */
    public List<HostComment> all(long issue) {
        return rows().all(issue);
    }

    /** What was said last, whoever may read it. */
    public Optional<HostComment> last(long issue) {
        return rows().last(issue);
    }

    private CommentRows rows() {
        return new CommentRows(database, issues);
    }
}
