package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;

/** Links between issues. Asks no permission; every write is one transaction. */
public final class Links {
    private static final int MOST = 200;
    private static final String SELECT = "select l.id, l.source_id, l.destination_id, t.id as type_id, t.name,"
            + " t.inward, t.outward from issue_link l join link_type t on t.id = l.type_id";

    private final Database database;
    private final Issues issues;
    private final Clock clock;

    public Links(Database database, Issues issues, Clock clock) {
        this.database = database;
        this.issues = issues;
        this.clock = clock;
    }

    public LinkTypes types() {
        return new LinkTypes(database);
    }

    /** Links two issues without history or news, for imports; linking them again changes nothing. */
    public void add(long type, long source, long destination) {
        if (between(type, source, destination).isPresent()) return;
        insert(type, source, destination);
        issues.announcements().written(List.of(source, destination));
    }

    /** Links two issues, which both histories tell of; linking them again changes nothing. */
    public HostLink add(long type, long source, long destination, ApplicationUser author) {
        if (source == destination) throw new IllegalArgumentException("an issue cannot be linked to itself");
        return database.transactions().execute(tx -> {
            Optional<HostLink> there = between(type, source, destination);
            if (there.isPresent()) return there.get();
            HostLink link = byId(insert(type, source, destination)).orElseThrow();
            tell(link, author, true);
            issues.announcements().linked(link);
            return link;
        });
    }

    private long insert(long type, long source, long destination) {
        long id = database.nextId();
        database.jdbc()
                .sql("insert into issue_link (id, type_id, source_id, destination_id) values (?, ?, ?, ?)")
                .params(id, type, source, destination)
                .update();
        return id;
    }

    /** Takes a link away; nothing happens where it is gone already. */
    public void remove(long id, ApplicationUser author) {
        database.transactions().executeWithoutResult(tx -> byId(id).ifPresent(link -> {
            database.jdbc().sql("delete from issue_link where id = ?").param(id).update();
            tell(link, author, false);
            issues.announcements().unlinked(link);
        }));
    }

    /** Jira writes to nobody about links. */
    private void tell(HostLink link, ApplicationUser author, boolean made) {
        List<HostIssue> ends = issues.byIds(List.of(link.source(), link.destination()));
        for (HostIssue end : ends) {
            String other = ends.stream()
                    .filter(one -> one != end)
                    .map(HostIssue::getKey)
                    .findFirst()
                    .orElse("");
            String words = "This issue " + link.words(end.id) + " " + other;
            History.Change change = made
                    ? new History.Change("jira", "Link", null, null, other, words)
                    : new History.Change("jira", "Link", other, words, null, null);
            Instant now = clock.instant();
            database.jdbc()
                    .sql("update issue set updated_at = ? where id = ?")
                    .params(now.toEpochMilli(), end.id)
                    .update();
            Long group = issues.history().add(end.id, author, now, List.of(change));
            issues.announcements().written(end.id);
            issues.tell(end.id, Dispatch.UPDATED.withoutMail(), author, null, List.of(change), group);
        }
    }

    public Optional<HostLink> byId(long id) {
        return database.jdbc()
                .sql(SELECT + " where l.id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    public Optional<HostLink> between(long type, long source, long destination) {
        return database.jdbc()
                .sql(SELECT + " where l.type_id = ? and l.source_id = ? and l.destination_id = ?")
                .params(type, source, destination)
                .query(this::read)
                .optional();
    }

    /** The first 200 links of an issue, both ways, by their words. */
    public List<HostLink> of(long issue) {
        return database.jdbc()
                .sql("select * from (" + SELECT + " where l.source_id = ? union all " + SELECT
                        + " where l.destination_id = ? and l.source_id <> l.destination_id) x"
                        + " order by case when source_id = ? then outward else inward end, id limit " + MOST)
                .params(issue, issue, issue)
                .query(this::read)
                .list();
    }

    /** The links of many issues at once, the first 2,000. */
    public List<HostLink> ofAll(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) return List.of();
        return database.jdbc()
                .sql(SELECT + " where l.source_id in (:ids) or l.destination_id in (:ids) order by l.id limit 2000")
                .param("ids", issueIds)
                .query(this::read)
                .list();
    }

    private HostLink read(ResultSet row, int number) throws SQLException {
        return new HostLink(
                row.getLong("id"),
                LinkTypes.read(row, number),
                row.getLong("source_id"),
                row.getLong("destination_id"),
                issues);
    }
}
