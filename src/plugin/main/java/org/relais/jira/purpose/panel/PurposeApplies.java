package org.relais.jira.purpose.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.relais.jira.purpose.field.WhyField;

/** Leaves the panel away where no field <em>Why</em> applies. It hides; what may be seen is the gate's to say. */
public class PurposeApplies extends AbstractIssueWebCondition {
    private final WhyField why;

    @Inject
    public PurposeApplies(WhyField why) {
        this.why = why;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return why.on(issue).isPresent();
    }
}
