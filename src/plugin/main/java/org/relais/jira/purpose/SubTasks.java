package org.relais.jira.purpose;

import java.util.List;
import org.relais.jira.access.IssueRef;

/** Which issues are sub-tasks of which. */
@FunctionalInterface
public interface SubTasks {
    /** The sub-tasks of an issue, whoever may see them. */
    List<IssueRef> of(IssueRef issue);
}
