package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Shows to whoever holds the permission in its parameter for the project; unconfirmed: the constructor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/webfragment/conditions/HasProjectPermissionCondition.html">Javadoc</a>
 */
public class HasProjectPermissionCondition extends AbstractWebCondition {
    private final PermissionManager permissions;
    private ProjectPermissionKey permission;

    public HasProjectPermissionCondition(PermissionManager permissionManager) {
        permissions = permissionManager;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        permission = PermissionNames.project(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper == null ? null : jiraHelper.getProject();
        return project != null && permissions.hasPermission(permission, project, user);
    }
}
