package org.relais.jira.checklist.store;

import java.util.function.Supplier;
import org.relais.jira.access.IssueId;

/** Lets one at a time change the lists of an issue, on all nodes of the cluster. */
public interface OneAtATime {
    <T> T holding(IssueId issue, Supplier<T> work);

    /** The same for two issues, whatever their order. */
    <T> T holding(IssueId one, IssueId other, Supplier<T> work);
}
