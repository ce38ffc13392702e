package org.relais.jira.checklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.SystemPass;

/** Where lists are kept. There is no way to those of an issue without a pass. */
public interface Checklists {
    /** The lists of an issue, in at most two statements however many there are. */
    Sheet on(IssuePass pass);

    /** The same for Relais itself. */
    Sheet on(SystemPass pass, IssueId issue);

    /**
     * Puts the lists through a change and keeps what comes of it, the history with it, as one transaction. Nobody else
     * changes lists of this issue meanwhile.
     *
     * @param also done in the same transaction, where anything changed
     */
    Answer change(IssuePass pass, BiFunction<Sheet, Past, Outcome> change, Runnable also);

    /** What becomes of both issues when an item goes from one to the other. */
    record Both(Edit from, Edit to) {}

    /** What became of it before anything is kept. */
    interface Going {
        Optional<Both> with(Sheet from, Sheet to, Past past);
    }

    /** The same for two issues at once; nothing is kept where nothing comes of it. */
    Optional<Both> move(IssuePass from, IssuePass to, Going going, Runnable also);

    /** The changes on an issue, or of one item wherever it was, the latest first. */
    List<Change> history(IssuePass pass, Optional<ItemId> item, long before, int most);

    // --- finding, without a look at any issue: whoever is told of one must be allowed to see it

    /**
     * What a list must be like to be found.
     *
     * @param name how it is called, however it is written; none where any will do
     */
    record Wanted(Optional<String> name, Kind kind, Optional<Instant> dueBefore) {
        /** What must be left on it. */
        public enum Kind {
            ANYTHING,
            MANDATORY,
            BLOCKED,
            DUE
        }
    }

    /** An issue with such a list, and the project in which it was when the list was last changed. */
    record Place(IssueId issue, ProjectId project) {}

    /** Issues with such a list, at most so many. */
    Set<Place> find(Wanted wanted, int most);

    /** Issues with an open item of one of these, at most so many. */
    Set<Place> waitingFor(Collection<Who> whom, int most);

    /** An open item that waits for somebody. */
    record Waiting(ItemId item, IssueId issue, ProjectId project, String text, Who whom, Optional<Instant> due) {}

    /** Open items of one of these, what is due first at the front, at most so many. */
    List<Waiting> itemsOf(Collection<Who> whom, int most);

    /** How far the lists of these issues are, by issue; one without lists is not among them. */
    Map<IssueId, Progress> progress(Collection<IssueId> issues);
}
