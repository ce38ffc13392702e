package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Consumer;

/** The ways on from where an issue stands, and going them, as the workflows answer. */
public interface Transitions {
    /** Whether the person may go this way now. */
    boolean offers(ApplicationUser person, HostIssue issue, int actionId);

    /**
     * Moves an issue, with what is filled in on the way, in one transaction.
     *
     * @throws org.relais.host.workflow.TransitionRefused where the workflow says no; then nothing has changed
     */
    void go(ApplicationUser person, long issue, int actionId, String comment, Consumer<HostIssue> filledIn);
}
