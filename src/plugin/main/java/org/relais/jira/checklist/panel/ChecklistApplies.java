package org.relais.jira.checklist.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.relais.jira.access.ProjectId;
import org.relais.jira.home.ProjectHome;
import org.relais.jira.home.ProjectOptions;

/** Leaves the panel away where the project wants none of Relais. It hides; what may be seen is the gate's to say. */
public class ChecklistApplies extends AbstractIssueWebCondition {
    private final ProjectOptions options;

    @Inject
    public ChecklistApplies(ProjectOptions options) {
        this.options = options;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return options.of(new ProjectId(issue.getProjectId())).on(ProjectHome.SHOWN);
    }
}
