package org.relais.jira.outbox.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.outbox.Entry;
import org.relais.jira.outbox.Outbox;

/** Rows stay in this package. */
public final class AoOutbox implements Outbox {
    private static final long NEVER = Long.MAX_VALUE;

    private final ActiveObjects ao;
    private final Clock clock;

    public AoOutbox(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void put(String kind, IssueId issue, Optional<UserKey> by, String details) {
        ao.executeInTransaction(() -> ao.create(
                EntryRow.class,
                new DBParam("KIND", kind),
                new DBParam("ISSUE_ID", issue.value()),
                new DBParam("ACTOR", by.map(UserKey::value).orElse(null)),
                new DBParam("DETAILS", details),
                new DBParam("TRIES", 0),
                new DBParam("DUE_AT", clock.millis())));
    }

    @Override
    public List<Entry> due(Instant now, int most) {
        Query query = Query.select()
                .where("DUE_AT <= ?", now.toEpochMilli())
                .order("DUE_AT, ID")
                .limit(most);
        return Arrays.stream(ao.find(EntryRow.class, query))
                .map(AoOutbox::entry)
                .toList();
    }

    private static Entry entry(EntryRow row) {
        return new Entry(
                row.getID(),
                row.getKind(),
                new IssueId(row.getIssueId()),
                Optional.ofNullable(row.getActor()).map(UserKey::new),
                Optional.ofNullable(row.getDetails()).orElse(""),
                row.getTries());
    }

    @Override
    public void done(Entry entry) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(EntryRow.class, "ID = ?", (int) entry.id()));
    }

    @Override
    public void again(Entry entry, Instant when) {
        change(entry, row -> {
            row.setTries(entry.tries() + 1);
            row.setDueAt(when.toEpochMilli());
        });
    }

    @Override
    public void giveUp(Entry entry) {
        change(entry, row -> row.setDueAt(NEVER));
    }

    private void change(Entry entry, Consumer<EntryRow> change) {
        ao.executeInTransaction(() -> {
            for (EntryRow row : ao.find(EntryRow.class, Query.select().where("ID = ?", (int) entry.id()))) {
                change.accept(row);
                row.save();
            }
            return null;
        });
    }

    @Override
    public int givenUp() {
        return ao.count(EntryRow.class, Query.select().where("DUE_AT = ?", NEVER));
    }
}
