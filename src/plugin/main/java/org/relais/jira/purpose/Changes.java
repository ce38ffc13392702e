package org.relais.jira.purpose;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;

/**
 * When a <em>why</em> became another one, and who confirmed that what they inherit still holds. It answers texts of issues
 * without a pass: ask it only about issues that the visitor was let in to see.
 */
public interface Changes {
    /** The most changes of one issue that are looked at. */
    int OF_ONE = 50;

    /** A change: what stood there before it. */
    record Change(long id, IssueId issue, String former, Instant at) {}

    /** Remembers that an issue's why becomes another one just now; called by whatever writes it. */
    void changes(IssueId issue, String former);

    /** The latest changes of an issue, the oldest first, {@value #OF_ONE} at most. */
    List<Change> of(IssueId issue);

    /** The latest changes of all issues, the oldest first. */
    List<Change> latest(int most);

    /** Up to which change each of these issues is confirmed; those that nobody confirmed are not among them. */
    Map<IssueId, Long> confirmed(Collection<IssueId> issues);

    /** Somebody says that what this issue inherits still holds, having seen the changes up to this one. */
    void confirm(EditPass pass, long upTo);
}
