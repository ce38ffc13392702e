package org.relais.jira.checklist.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.jira.access.IssueRef;
import org.relais.jira.checklist.DemandService.ListRules;
import org.relais.jira.checklist.DemandService.Rule;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.StepRule.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads our validators in Jira's workflows, which Jira holds in memory. */
public final class WorkflowListRules implements ListRules {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowListRules.class);

    private final WorkflowManager workflows;

    public WorkflowListRules(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    @Override
    public List<Rule> of(IssueRef ref) {
        try {
            Issue issue = JiraIssue.in(ref);
            JiraWorkflow workflow = workflows.getWorkflow(issue);
            return workflow == null ? List.of() : around(workflow, issue);
        } catch (RuntimeException e) {
            LOG.warn("What the workflow of issue {} asks of its checklists could not be read", ref.id(), e);
            return List.of();
        }
    }

    private static List<Rule> around(JiraWorkflow workflow, Issue issue) {
        StepDescriptor step = workflow.getLinkedStep(issue.getStatus());
        if (step == null) return List.of();
        return Stream.concat(
                        actions(step.getActions()),
                        actions(workflow.getDescriptor().getGlobalActions()))
                .flatMap(WorkflowListRules::rules)
                .distinct()
                .toList();
    }

    private static Stream<ActionDescriptor> actions(Collection<?> all) {
        return all.stream().map(ActionDescriptor.class::cast);
    }

    private static Stream<Rule> rules(ActionDescriptor action) {
        return ((Collection<?>) action.getValidators())
                .stream()
                        .<Map<?, ?>>map(one -> ((ValidatorDescriptor) one).getArgs())
                        .filter(arguments -> ItemsAreThrough.class.getName().equals(arguments.get("class.name")))
                        .map(arguments -> new Rule(
                                action.getName(), Level.of(arguments.get(Demands.LEVEL)), Demands.read(arguments)));
    }
}
