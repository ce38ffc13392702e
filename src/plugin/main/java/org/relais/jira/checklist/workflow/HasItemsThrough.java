package org.relais.jira.checklist.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;
import org.relais.jira.purpose.StepRule.Level;

/** The condition <em>Checklist items are through</em>: it only hides. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class HasItemsThrough extends AbstractJiraCondition {
    private final Demands demands;

    @Inject
    public HasItemsThrough(Demands demands) {
        this.demands = demands;
    }

    @Override
    public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
        return demands.against(getIssue(variables), getCallerUser(variables, arguments), arguments, Level.OFFERED)
                .isEmpty();
    }
}
