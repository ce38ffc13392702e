package org.relais.jira.purpose.workflow;

import java.util.List;
import org.relais.jira.access.AdminPass;
import org.relais.jira.home.Check;
import org.relais.jira.home.Finding;

/** Whether every rule of Relais in the workflows that projects use asks for something. */
public final class RulesCheck implements Check {
    private final WorkflowRules rules;

    public RulesCheck(WorkflowRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "workflows";
    }

    @Override
    public List<Finding> findings(AdminPass pass) {
        List<WorkflowRules.Idle> idle = rules.idle();
        if (idle.isEmpty()) return List.of(Finding.good("purpose.check.rules"));
        return idle.stream()
                .map(one -> Finding.problem("purpose.check.rule.idle", one.workflow(), one.step())
                        .at("/secure/admin/workflows/ListWorkflows.jspa"))
                .toList();
    }
}
