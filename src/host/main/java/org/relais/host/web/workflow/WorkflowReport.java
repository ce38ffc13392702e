package org.relais.host.web.workflow;

import java.util.List;
import org.relais.host.plugin.workflow.WorkflowModules;
import org.relais.host.workflow.Plan;
import org.relais.host.workflow.Rule;
import org.relais.host.workflow.Workflows;

/** What of a workflow the host can run. What it cannot stays in the text, and is passed over. */
public record WorkflowReport(Workflows workflows, WorkflowModules modules) {
    /** The classes that neither the host nor an enabled plugin has, each once. */
    List<String> unknown(Plan plan) {
        return plan.rules().stream()
                .filter(rule -> !known(rule))
                .map(Rule::className)
                .distinct()
                .sorted()
                .toList();
    }

    boolean known(Rule rule) {
        return workflows.knows(rule.className()) || modules.of(rule).isPresent();
    }
}
