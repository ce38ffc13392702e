package org.relais.jira.owning.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;

/** The condition <em>Holds role X</em>. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class HoldsRole extends AbstractJiraCondition {
    private final Steps steps;

    @Inject
    public HoldsRole(Steps steps) {
        this.steps = steps;
    }

    @Override
    public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
        return Steps.role(arguments)
                .map(role -> steps.allows(
                        getIssue(variables), getCallerUser(variables, arguments), (issue, person) -> steps.rules()
                                .holds(role, person)))
                .orElse(true);
    }
}
