package org.relais.jira.purpose;

import java.util.List;
import org.relais.jira.access.IssueRef;

/** What the workflow of an issue asks of its purpose where it stands now. */
@FunctionalInterface
public interface StepRules {
    /**
     * Of the steps that lead on from here, and of those that lead here and only advise; those of Relais alone. In memory,
     * without a statement.
     */
    List<StepRule> of(IssueRef issue);
}
