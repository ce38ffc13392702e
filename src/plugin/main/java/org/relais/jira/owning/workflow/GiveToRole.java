package org.relais.jira.owning.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;
import org.relais.jira.owning.Afterwards;

/** The post-function <em>Give to a role</em>. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class GiveToRole extends AbstractJiraFunctionProvider {
    private final Steps steps;

    @Inject
    public GiveToRole(Steps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(Map variables, Map arguments, PropertySet properties) {
        Steps.role(arguments)
                .ifPresent(role -> steps.leave(
                        Afterwards.GIVE, getIssue(variables), getCallerKey(variables, arguments), role.value()));
    }
}
