package org.relais.jira.purpose;

import java.util.Optional;
import java.util.function.Predicate;
import org.relais.jira.access.IssueRef;

/** Which issue stands above which: by the links that an administrator put in order, those that are not installed skipped. */
public interface Ancestry {
    /**
     * What stands directly above, by the first link that leads to an issue which is accepted. Whether anybody may see it
     * is not asked here.
     */
    Optional<IssueRef> above(IssueRef issue, Predicate<IssueRef> accepted);
}
