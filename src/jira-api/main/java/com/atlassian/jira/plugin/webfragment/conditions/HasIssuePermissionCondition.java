package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Shows to whoever holds the permission in its parameter for the issue; unconfirmed: the constructor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/webfragment/conditions/HasIssuePermissionCondition.html">Javadoc</a>
 */
public class HasIssuePermissionCondition extends AbstractIssueWebCondition {
    private final PermissionManager permissions;
    private ProjectPermissionKey permission;

    public HasIssuePermissionCondition(PermissionManager permissionManager) {
        permissions = permissionManager;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        permission = PermissionNames.project(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return permissions.hasPermission(permission, issue, user);
    }
}
