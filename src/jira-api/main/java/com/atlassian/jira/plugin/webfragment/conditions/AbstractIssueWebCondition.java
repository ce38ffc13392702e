package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/**
 * A condition about the issue that the place shows; where there is none, it hides.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/webfragment/conditions/AbstractIssueWebCondition.html">Javadoc</a>
 */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Issue issue = jiraHelper == null
                ? null
                : (Issue) jiraHelper.getContextParams().get("issue");
        return issue != null && shouldDisplay(user, issue, jiraHelper);
    }

    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
