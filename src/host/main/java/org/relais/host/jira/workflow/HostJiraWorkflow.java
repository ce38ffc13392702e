package org.relais.host.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.relais.host.project.Catalogue;

/** {@inheritDoc} The host has no drafts. */
@SuppressWarnings("unchecked")
record HostJiraWorkflow(String name, WorkflowDescriptor descriptor, Set<String> used, Catalogue catalogue)
        implements JiraWorkflow {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return name;
    }

    @Override
    public String getDescription() {
        return Objects.toString(descriptor.getMetaAttributes().get("jira.description"), "");
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        Map<Integer, ActionDescriptor> once = new LinkedHashMap<>();
        put(once, descriptor.getInitialActions());
        put(once, descriptor.getGlobalActions());
        for (StepDescriptor step : steps()) put(once, step.getActions());
        return List.copyOf(once.values());
    }

    private static void put(Map<Integer, ActionDescriptor> once, List<ActionDescriptor> actions) {
        actions.forEach(action -> once.putIfAbsent(action.getId(), action));
    }

    @Override
    public Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action) {
        return steps().stream()
                .filter(step -> step.getAction(action.getId()) != null)
                .toList();
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return steps().stream()
                .filter(step -> getLinkedStatusId(step).equals(status.getId()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Status getLinkedStatus(StepDescriptor stepDescriptor) {
        return catalogue.state(getLinkedStatusId(stepDescriptor)).orElse(null);
    }

    @Override
    public String getLinkedStatusId(StepDescriptor stepDescriptor) {
        return Objects.toString(stepDescriptor.getMetaAttributes().get(STEP_STATUS_KEY), "")
                .trim();
    }

    @Override
    public boolean isActive() {
        return used.contains(name);
    }

    @Override
    public boolean hasDraftWorkflow() {
        return false;
    }

    @Override
    public String getMode() {
        return "live";
    }

    @Override
    public int compareTo(JiraWorkflow other) {
        return name.compareToIgnoreCase(other.getName());
    }

    private List<StepDescriptor> steps() {
        return descriptor.getSteps();
    }
}
