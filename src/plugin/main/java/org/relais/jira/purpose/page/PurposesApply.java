package org.relais.jira.purpose.page;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.relais.jira.access.ProjectId;
import org.relais.jira.home.ProjectHome;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.field.PartFields;

/** Leaves the page away where there is no field <em>Why</em>, or the project wants none of Relais. It hides; what may be seen is the gate's to say. */
public class PurposesApply extends AbstractWebCondition {
    private final PartFields fields;
    private final ProjectOptions options;

    @Inject
    public PurposesApply(PartFields fields, ProjectOptions options) {
        this.fields = fields;
        this.options = options;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return helper.getProject() != null
                && options.of(new ProjectId(helper.getProject().getId())).on(ProjectHome.SHOWN)
                && fields.find(Part.WHY).isPresent();
    }
}
