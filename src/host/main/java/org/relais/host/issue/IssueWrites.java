package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;

/** Writing over stored issues, within a transaction that somebody opened. */
final class IssueWrites {
    private final Database database;
    private final CustomFields fields;
    private final Clock clock;
    private final IssueReads reads;
    private final BelongingRows belongings;
    private final History history;

    IssueWrites(
            Database database,
            CustomFields fields,
            Clock clock,
            IssueReads reads,
            BelongingRows belongings,
            History history) {
        this.database = database;
        this.fields = fields;
        this.clock = clock;
        this.reads = reads;
        this.belongings = belongings;
        this.history = history;
    }

    Update update(ApplicationUser author, HostIssue issue) {
        HostIssue stored = reads.locked(issue.id);
        OwnChanges.keep(issue, stored);
        List<History.Change> changes = new ArrayList<>(Differences.between(stored, issue));
        changes.addAll(fields.write(issue, issue.pendingValues()));
        issue.pendingValues().clear();
        Instant now = clock.instant();
        if (changes.isEmpty()) return new Update(issue, List.of(), null, now);
        issue.updated = now;
        if (issue.resolution == null) issue.resolved = null;
        else if (stored.resolution == null || issue.resolved == null) issue.resolved = now;
        IssueRow.update(database.jdbc(), issue);
        belongings.write(issue);
        Long group = history.add(issue.id, author, now, changes);
        return new Update(issue.remember(), List.copyOf(changes), group, now);
    }

    /** Writes an issue as an import knows it, without history. Says whether anything was written. */
    boolean overwrite(HostIssue issue) {
        HostIssue stored = reads.byId(issue.id).orElseThrow(() -> new IllegalArgumentException("no such issue"));
        boolean values = !fields.write(issue, issue.pendingValues()).isEmpty();
        issue.pendingValues().clear();
        boolean same = Differences.between(stored, issue).isEmpty()
                && Objects.equals(stored.updated, issue.updated)
                && Objects.equals(stored.resolved, issue.resolved);
        if (same && !values) return false;
        IssueRow.update(database.jdbc(), issue);
        belongings.write(issue);
        return true;
    }
}
