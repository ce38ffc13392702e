package org.relais.jira.purpose.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;

/** The post-function <em>Ask for the purpose</em>. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class AskPurpose extends AbstractJiraFunctionProvider {
    private final Later later;

    @Inject
    public AskPurpose(Later later) {
        this.later = later;
    }

    @Override
    public void execute(Map variables, Map arguments, PropertySet properties) {
        later.ask(getIssue(variables), getCallerKey(variables, arguments), arguments);
    }
}
