package org.relais.jira.checklist.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;

/** The post-function <em>Set checklist items</em>. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class SetItems extends AbstractJiraFunctionProvider {
    private final Settings settings;

    @Inject
    public SetItems(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void execute(Map variables, Map arguments, PropertySet properties) {
        settings.leave(getIssue(variables), getCallerKey(variables, arguments), arguments);
    }
}
