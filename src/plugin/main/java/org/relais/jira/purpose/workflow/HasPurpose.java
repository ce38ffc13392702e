package org.relais.jira.purpose.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The condition <em>Has a purpose</em>. It is asked on every view of an issue, so it climbs no further than the panel:
 * a step is offered where a part may come from further up. Workflows name this class: it never moves.
 */
@SuppressWarnings("rawtypes")
public class HasPurpose extends AbstractJiraCondition {
    private final Missing missing;

    @Inject
    public HasPurpose(Missing missing) {
        this.missing = missing;
    }

    @Override
    public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
        return missing.nearby(getIssue(variables), getCallerUser(variables, arguments), arguments)
                .isEmpty();
    }
}
