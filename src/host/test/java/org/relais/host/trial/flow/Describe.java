package org.relais.host.trial.flow;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** Puts its text behind the description, with the id of the issue for {@code %id%}. */
public class Describe implements FunctionProvider {
    @Override
    public void execute(Map variables, Map arguments, PropertySet properties) {
        MutableIssue issue = (MutableIssue) variables.get("issue");
        issue.setDescription((issue.getDescription() == null ? "" : issue.getDescription())
                + arguments.get("text").toString().replace("%id%", String.valueOf(issue.getId())));
    }
}
