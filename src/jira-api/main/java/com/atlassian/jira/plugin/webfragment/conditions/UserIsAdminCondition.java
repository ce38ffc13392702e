package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Shows to Jira's administrators; unconfirmed: the constructor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/webfragment/conditions/UserIsAdminCondition.html">Javadoc</a>
 */
public class UserIsAdminCondition extends AbstractWebCondition {
    private final GlobalPermissionManager permissions;

    public UserIsAdminCondition(GlobalPermissionManager globalPermissionManager) {
        permissions = globalPermissionManager;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
