package org.relais.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Groups of conditions within groups, as documents of the type 2.8 have them. OSWorkflow 2.7 evaluates them, but passes
 * over them when it reads, and would let everybody through.
 */
@SuppressWarnings("unchecked")
final class NestedConditions {
    private NestedConditions() {}

    static void complete(WorkflowDescriptor workflow, Element root) {
        Map<Integer, ActionDescriptor> actions = new HashMap<>();
        List<ActionDescriptor> all = new ArrayList<>(workflow.getInitialActions());
        all.addAll(workflow.getGlobalActions());
        all.addAll(workflow.getCommonActions().values());
        Steps.all(workflow).forEach(step -> all.addAll(step.getActions()));
        all.forEach(action -> actions.put(action.getId(), action));
        Places.actions(root).forEach(element -> {
            ActionDescriptor action =
                    Dom.number(element, "id").map(actions::get).orElse(null);
            if (action == null || action.getRestriction() == null) return;
            List<ConditionsDescriptor> groups = action.getRestriction().getConditions();
            List<Element> elements = Dom.all(element, "conditions", "restrict-to");
            for (int i = 0; i < groups.size() && i < elements.size(); i++) complete(groups.get(i), elements.get(i));
        });
    }

    private static void complete(ConditionsDescriptor group, Element element) {
        if (Dom.children(element, "conditions").isEmpty()) return;
        List<Object> members = new ArrayList<>();
        for (Element child : Dom.children(element)) {
            if (child.getTagName().equals("condition")) {
                ConditionDescriptor condition = new ConditionDescriptor(child);
                condition.setParent(group);
                members.add(condition);
            } else {
                ConditionsDescriptor inner = new ConditionsDescriptor(child);
                inner.setParent(group);
                complete(inner, child);
                members.add(inner);
            }
        }
        group.setConditions(members);
    }
}
