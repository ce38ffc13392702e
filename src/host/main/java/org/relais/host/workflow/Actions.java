package org.relais.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Optional;

/** What a workflow says of an action, for whoever offers it. */
final class Actions {
    private Actions() {}

    static Workflows.Transition transition(WorkflowDescriptor workflow, ActionDescriptor action, String statusNow) {
        int step = action.getUnconditionalResult().getStep();
        return new Workflows.Transition(
                action.getId(),
                action.getName(),
                meta(action, "jira.fieldscreen.id")
                        .or(() -> meta(action, "host.screen"))
                        .orElse(""),
                // Jira's way of saying "stays where it is"
                step == -1 ? statusNow : Steps.status(workflow, step),
                meta(action, "jira.i18n.title"));
    }

    /** As in Jira, what has no number comes last. */
    static int sequence(ActionDescriptor action) {
        return meta(action, "opsbar-sequence")
                .filter(number -> number.matches("-?\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<String> meta(ActionDescriptor action, String name) {
        return Optional.ofNullable(action.getMetaAttributes().get(name))
                .map(value -> value.toString().trim())
                .filter(value -> !value.isEmpty());
    }
}
