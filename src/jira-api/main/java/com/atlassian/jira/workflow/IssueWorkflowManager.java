package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

/**
 * What somebody may do next with an issue.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/workflow/IssueWorkflowManager.html">Javadoc</a>
 */
public interface IssueWorkflowManager {
    /** In the order in which the issue page has them. */
    List<ActionDescriptor> getSortedAvailableActions(Issue issue, TransitionOptions options, ApplicationUser user);

    // unconfirmed: ?
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user);

    // unconfirmed: ?
    Collection<ActionDescriptor> getAvailableActions(Issue issue, TransitionOptions options, ApplicationUser user);

    // unconfirmed: ?
    boolean isValidAction(Issue issue, int actionId, ApplicationUser user);
}
