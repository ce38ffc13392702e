package org.relais.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A step for a status that the workflow does not know: reached from everywhere, and left for every other step. It is
 * written into the document, because OSWorkflow's descriptors write neither common actions nor names back safely.
 */
@SuppressWarnings("unchecked")
final class NewStep {
    private final WorkflowDescriptor workflow;
    private final Markup document;
    private int lastAction;

    private NewStep(String xml) {
        this.workflow = WorkflowXml.read(xml);
        this.document = new Markup(WorkflowXml.document(xml));
        this.lastAction = highestAction();
    }

    /** The workflow with the step in it. */
    static String in(String xml, String statusId, String statusName) {
        NewStep step = new NewStep(xml);
        step.add(statusId, statusName);
        return step.document.text();
    }

    private void add(String statusId, String statusName) {
        int id = Steps.all(workflow).stream()
                        .mapToInt(StepDescriptor::getId)
                        .max()
                        .orElse(0)
                + 1;
        Element root = document.root();
        Element global = document.section(root, "global-actions", "common-actions", "steps");
        action(global, id, statusName);
        Element step =
                document.append(document.section(root, "steps"), "step", "id", String.valueOf(id), "name", statusName);
        document.append(step, "meta", "name", Steps.STATUS).setTextContent(statusId);
        List<StepDescriptor> others = Steps.all(workflow).stream()
                .filter(other -> !reachedFromEverywhere(other))
                .toList();
        if (others.isEmpty()) return;
        Element ways = document.append(step, "actions");
        others.forEach(other -> action(ways, other.getId(), other.getName()));
    }

    private void action(Element parent, int step, String name) {
        lastAction += 10;
        new NewTransition(document).add(parent, lastAction, name, step);
    }

    private boolean reachedFromEverywhere(StepDescriptor step) {
        return ((List<ActionDescriptor>) workflow.getGlobalActions())
                .stream().anyMatch(action -> action.getUnconditionalResult().getStep() == step.getId());
    }

    private int highestAction() {
        List<ActionDescriptor> all = new ArrayList<>(workflow.getInitialActions());
        all.addAll(workflow.getGlobalActions());
        all.addAll(workflow.getCommonActions().values());
        Steps.all(workflow).forEach(step -> all.addAll(step.getActions()));
        return all.stream().mapToInt(ActionDescriptor::getId).max().orElse(0);
    }
}
