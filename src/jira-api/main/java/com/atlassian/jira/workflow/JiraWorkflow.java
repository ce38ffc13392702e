package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * A workflow, to read.
 *
 * <p>Unconfirmed: the value of {@code ACTION_ORIGIN_STEP_ID}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/workflow/JiraWorkflow.html">Javadoc</a>
 */
public interface JiraWorkflow extends Comparable<JiraWorkflow> {
    /** The step of a transition that leaves the issue where it is. */
    int ACTION_ORIGIN_STEP_ID = Integer.parseInt("-1");

    /** The property of a step that names its status. */
    String STEP_STATUS_KEY = String.valueOf("jira.status.id");

    String getName();

    String getDisplayName();

    String getDescription();

    WorkflowDescriptor getDescriptor();

    /** Those of the beginning, those from everywhere, and those of the steps. */
    Collection<ActionDescriptor> getAllActions();

    /** From where the transition leads away; nothing for one from everywhere. */
    Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action);

    /** Null where the workflow has no such status. */
    StepDescriptor getLinkedStep(Status status);

    Status getLinkedStatus(StepDescriptor stepDescriptor);

    String getLinkedStatusId(StepDescriptor stepDescriptor);

    /** Whether a project uses it. */
    boolean isActive();

    boolean hasDraftWorkflow();

    String getMode();
}
