package org.relais.jira.owning.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;
import org.relais.jira.owning.Afterwards;

/** The post-function <em>Clear the assignee so that a holder can take it</em>. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class ClearAssignee extends AbstractJiraFunctionProvider {
    private final Steps steps;

    @Inject
    public ClearAssignee(Steps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(Map variables, Map arguments, PropertySet properties) {
        steps.leave(Afterwards.CLEAR, getIssue(variables), getCallerKey(variables, arguments), "");
    }
}
