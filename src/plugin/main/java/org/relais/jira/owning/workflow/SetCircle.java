package org.relais.jira.owning.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;
import org.relais.jira.owning.Afterwards;

/** The post-function <em>Set the circle from scope</em>. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class SetCircle extends AbstractJiraFunctionProvider {
    private final Steps steps;

    @Inject
    public SetCircle(Steps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(Map variables, Map arguments, PropertySet properties) {
        steps.leave(Afterwards.SET_CIRCLE, getIssue(variables), getCallerKey(variables, arguments), "");
    }
}
