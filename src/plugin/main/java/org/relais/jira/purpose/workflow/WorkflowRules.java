package org.relais.jira.purpose.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.jira.access.IssueRef;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.StepRule;
import org.relais.jira.purpose.StepRule.Level;
import org.relais.jira.purpose.StepRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads our validators and conditions in Jira's workflows, which Jira holds in memory. */
public final class WorkflowRules implements StepRules {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowRules.class);
    private static final String CLASS = "class.name";

    private final WorkflowManager workflows;

    public WorkflowRules(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /** A rule that asks for nothing because its configuration is broken: the workflow, and the step. */
    record Idle(String workflow, String step) {}

    /** In the workflows that projects use. */
    List<Idle> idle() {
        return workflows.getActiveWorkflows().stream()
                .flatMap(workflow -> workflow.getAllActions().stream()
                        .distinct()
                        .filter(action -> rules(action)
                                .anyMatch(rule -> rule.demand().parts().isEmpty()))
                        .map(action -> new Idle(workflow.getName(), action.getName())))
                .toList();
    }

    @Override
    public List<StepRule> of(IssueRef ref) {
        try {
            Issue issue = JiraIssue.in(ref);
            return Optional.ofNullable(workflows.getWorkflow(issue))
                    .map(workflow -> around(workflow, issue))
                    .orElse(List.of());
        } catch (RuntimeException e) {
            LOG.warn("What the workflow of issue {} asks of its purpose could not be read", ref.id(), e);
            return List.of();
        }
    }

    private static List<StepRule> around(JiraWorkflow workflow, Issue issue) {
        StepDescriptor step = workflow.getLinkedStep(issue.getStatus());
        if (step == null) return List.of();
        List<ActionDescriptor> onwards = Stream.concat(
                        actions(step.getActions()),
                        actions(workflow.getDescriptor().getGlobalActions()))
                .toList();
        Stream<StepRule> here = workflow.getAllActions().stream()
                .filter(action -> !onwards.contains(action) && leadsTo(action, step))
                .flatMap(WorkflowRules::rules)
                .filter(rule -> rule.level() == Level.ADVISE);
        return Stream.concat(onwards.stream().flatMap(WorkflowRules::rules), here)
                .distinct()
                .toList();
    }

    private static Stream<ActionDescriptor> actions(Collection<?> all) {
        return all.stream().map(ActionDescriptor.class::cast);
    }

    private static boolean leadsTo(ActionDescriptor action, StepDescriptor step) {
        return action.getUnconditionalResult() != null
                && action.getUnconditionalResult().getStep() == step.getId();
    }

    private static Stream<StepRule> rules(ActionDescriptor action) {
        Stream<StepRule> validators = ((Collection<?>) action.getValidators())
                .stream()
                        .map(one -> ((ValidatorDescriptor) one).getArgs())
                        .filter(arguments -> PurposeIsStated.class.getName().equals(arguments.get(CLASS)))
                        .map(arguments -> rule(action, Level.of(arguments.get(PurposeIsStated.LEVEL)), arguments));
        Stream<StepRule> conditions =
                OwnConditions.of(action).stream().map(arguments -> rule(action, Level.OFFERED, arguments));
        return Stream.concat(validators, conditions);
    }

    private static StepRule rule(ActionDescriptor action, Level level, Map<?, ?> arguments) {
        return new StepRule(action.getName(), level, Missing.demand(arguments));
    }
}
