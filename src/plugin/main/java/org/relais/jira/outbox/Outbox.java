package org.relais.jira.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;

/** Where entries wait. */
public interface Outbox {
    /** Adds an entry within the transaction that is under way, if there is one. No constraint can refuse it. */
    void put(String kind, IssueId issue, Optional<UserKey> by, String details);

    /** The entries whose time has come, the oldest first, at most so many. */
    List<Entry> due(Instant now, int most);

    void done(Entry entry);

    /** Has it tried again then. */
    void again(Entry entry, Instant when);

    /** Leaves it as it is, for an administrator to see. */
    void giveUp(Entry entry);

    /** How many were given up. */
    int givenUp();
}
