package org.relais.jira.purpose;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * What was said of one issue.
     *
     * @param confirmed up to which change what it inherits is confirmed; 0 where nobody did
     * @param without the parts without which it may go on, where a step of the workflow warns
     * @param outcome whether it worked, where somebody whom it was for was asked and answered
     */
    record Standing(long confirmed, Set<Part> without, Optional<Outcome> outcome) {
        public static final Standing NOTHING_SAID = new Standing(0, Set.of(), Optional.empty());

        public Standing {
            without = Set.copyOf(without);
        }
    }

    Standing standing(IssueId issue);

    /** Whom it was for said whether it worked; a later word replaces it. */
    void came(IssueId issue, Outcome outcome);

    /** Somebody says that the issue may go on without these parts, and none but these. */
    void acknowledge(EditPass pass, Set<Part> without);

    /** Somebody says that what this issue inherits still holds, having seen the changes up to this one. */
    void confirm(EditPass pass, long upTo);
}
