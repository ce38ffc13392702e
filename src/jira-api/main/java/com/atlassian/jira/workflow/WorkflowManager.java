package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/**
 * The workflows of the installation.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/workflow/WorkflowManager.html">Javadoc</a>
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);

    /** Null where there is none of this name. */
    JiraWorkflow getWorkflow(String name);

    // unconfirmed: ?
    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);

    Collection<JiraWorkflow> getWorkflows();

    /** Those that a project uses. */
    Collection<JiraWorkflow> getActiveWorkflows();

    // unconfirmed: ?
    ActionDescriptor getActionDescriptor(Issue issue, int actionId);
}
