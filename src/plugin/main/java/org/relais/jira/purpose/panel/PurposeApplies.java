package org.relais.jira.purpose.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.relais.jira.access.ProjectId;
import org.relais.jira.home.ProjectHome;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.field.PartFields;

/** Leaves the panel away where no field <em>Why</em> applies, or the project wants none of Relais. It hides; what may be seen is the gate's to say. */
public class PurposeApplies extends AbstractIssueWebCondition {
    private final PartFields fields;
    private final ProjectOptions options;

    @Inject
    public PurposeApplies(PartFields fields, ProjectOptions options) {
        this.fields = fields;
        this.options = options;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return options.of(new ProjectId(issue.getProjectId())).on(ProjectHome.SHOWN)
                && fields.on(issue, Part.WHY).isPresent();
    }
}
