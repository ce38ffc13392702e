package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Shows to whoever administers the project that the place shows, or Jira; unconfirmed: the constructor.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/webfragment/conditions/CanAdministerProjectCondition.html">Javadoc</a>
 */
public class CanAdministerProjectCondition extends AbstractWebCondition {
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;

    public CanAdministerProjectCondition(
            PermissionManager permissionManager, GlobalPermissionManager globalPermissionManager) {
        permissions = permissionManager;
        globalPermissions = globalPermissionManager;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper == null ? null : jiraHelper.getProject();
        if (project == null || user == null) return false;
        return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }
}
