package org.relais.jira.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.UserKey;

/** Where it is kept that issues may go on without items. */
public interface Pardons {
    /** The latest of an issue, the latest first; enough to know what holds. */
    List<Pardon> of(IssueId issue);

    void ask(IssuePass pass, Set<ItemId> items, UserKey by, String reason, Instant at);

    /** Grants one that nobody granted yet; of two who do so at once, one is kept. */
    boolean grant(IssuePass pass, long pardon, UserKey by, Instant at);
}
