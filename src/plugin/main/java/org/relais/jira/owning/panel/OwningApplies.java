package org.relais.jira.owning.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.relais.jira.access.ProjectId;
import org.relais.jira.home.ProjectHome;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.owning.field.OwningFields;

/**
 * Leaves the panel away where no field <em>Owning role</em> applies, where the project wants none of Relais, and for
 * whoever is not logged in. It hides; what may be seen is the gate's to say.
 */
public class OwningApplies extends AbstractIssueWebCondition {
    private final OwningFields fields;
    private final ProjectOptions options;

    @Inject
    public OwningApplies(OwningFields fields, ProjectOptions options) {
        this.fields = fields;
        this.options = options;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return user != null
                && options.of(new ProjectId(issue.getProjectId())).on(ProjectHome.SHOWN)
                && fields.on(issue);
    }
}
