package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Shows to whoever holds the global permission in its parameter; unconfirmed: the constructor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/webfragment/conditions/JiraGlobalPermissionCondition.html">Javadoc</a>
 */
public class JiraGlobalPermissionCondition extends AbstractWebCondition {
    private final GlobalPermissionManager permissions;
    private GlobalPermissionKey permission;

    public JiraGlobalPermissionCondition(GlobalPermissionManager globalPermissionManager) {
        permissions = globalPermissionManager;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        permission = PermissionNames.global(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return permissions.hasPermission(permission, user);
    }
}
