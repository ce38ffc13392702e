package org.relais.jira.owning.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;

/** The condition <em>Member of the circle (or above)</em>. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class MemberOfCircle extends AbstractJiraCondition {
    private final Steps steps;

    @Inject
    public MemberOfCircle(Steps steps) {
        this.steps = steps;
    }

    @Override
    public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
        return steps.allows(getIssue(variables), getCallerUser(variables, arguments), steps.rules()::memberAround);
    }
}
