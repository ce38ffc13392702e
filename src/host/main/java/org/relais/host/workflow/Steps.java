package org.relais.host.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;

/** Which step stands for which status. */
@SuppressWarnings("unchecked")
final class Steps {
    static final String STATUS = "jira.status.id";

    private Steps() {}

    static String status(WorkflowDescriptor workflow, int stepId) {
        StepDescriptor step = workflow.getStep(stepId);
        if (step == null) throw new TransitionFailed("The workflow has no step " + stepId, null);
        Object status = step.getMetaAttributes().get(STATUS);
        if (status == null) throw new TransitionFailed("The step " + step.getName() + " names no status", null);
        return status.toString().trim();
    }

    static Optional<StepDescriptor> of(WorkflowDescriptor workflow, String statusId) {
        return all(workflow).stream()
                .filter(step -> status(workflow, step.getId()).equals(statusId))
                .findFirst();
    }

    static List<StepDescriptor> all(WorkflowDescriptor workflow) {
        return workflow.getSteps();
    }
}
