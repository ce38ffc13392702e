package org.relais.jira.owning.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.jira.access.IssueRef;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.owning.Waiving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads from the workflow of an issue whether one of the next steps warns. */
public final class WarnedSteps implements Waiving.Warned {
    private static final Logger LOG = LoggerFactory.getLogger(WarnedSteps.class);
    private static final Set<String> OURS = Set.of(HasOwningRole.class.getName(), RoleHasHolder.class.getName());

    private final WorkflowManager workflows;

    public WarnedSteps(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    @Override
    public boolean warns(IssueRef ref) {
        try {
            Issue issue = JiraIssue.in(ref);
            JiraWorkflow workflow = workflows.getWorkflow(issue);
            StepDescriptor step = workflow == null ? null : workflow.getLinkedStep(issue.getStatus());
            if (step == null) return false;
            return Stream.concat(
                            actions(step.getActions()),
                            actions(workflow.getDescriptor().getGlobalActions()))
                    .anyMatch(WarnedSteps::warns);
        } catch (RuntimeException e) {
            LOG.warn("What the workflow of issue {} asks of its role could not be read", ref.id(), e);
            return false;
        }
    }

    private static Stream<ActionDescriptor> actions(Collection<?> all) {
        return all.stream().map(ActionDescriptor.class::cast);
    }

    private static boolean warns(ActionDescriptor action) {
        return ((Collection<?>) action.getValidators())
                .stream()
                        .map(one -> (Map<?, ?>) ((ValidatorDescriptor) one).getArgs())
                        .anyMatch(arguments -> OURS.contains(String.valueOf(arguments.get("class.name")))
                                && LevelFactory.level(arguments) == LevelFactory.Level.WARN);
    }
}
