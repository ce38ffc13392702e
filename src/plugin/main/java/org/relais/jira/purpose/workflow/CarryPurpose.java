package org.relais.jira.purpose.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;

/** The post-function <em>Carry purpose to sub-tasks</em>. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class CarryPurpose extends AbstractJiraFunctionProvider {
    private final Later later;

    @Inject
    public CarryPurpose(Later later) {
        this.later = later;
    }

    @Override
    public void execute(Map variables, Map arguments, PropertySet properties) {
        later.carry(getIssue(variables), getCallerKey(variables, arguments), arguments);
    }
}
