package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a descriptor may write in the parameter {@code permission} (ours, not Jira's): an old short name, or a key.
 *
 * <p>Unconfirmed: the short names.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/webfragment/conditions/HasProjectPermissionCondition.html">Javadoc</a>
 */
final class PermissionNames {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z_]*");
    private static final Map<String, GlobalPermissionKey> GLOBAL = Map.of(
            "sysadmin", GlobalPermissionKey.SYSTEM_ADMIN,
            "admin", GlobalPermissionKey.ADMINISTER,
            "use", GlobalPermissionKey.USE,
            "bulkchange", GlobalPermissionKey.BULK_CHANGE,
            "pickusers", GlobalPermissionKey.USER_PICKER);
    private static final Map<String, ProjectPermissionKey> PROJECT = Map.of(
            "project", ProjectPermissions.ADMINISTER_PROJECTS,
            "browse", ProjectPermissions.BROWSE_PROJECTS,
            "create", ProjectPermissions.CREATE_ISSUES,
            "edit", ProjectPermissions.EDIT_ISSUES,
            "assign", ProjectPermissions.ASSIGN_ISSUES,
            "assignable", ProjectPermissions.ASSIGNABLE_USER,
            "comment", ProjectPermissions.ADD_COMMENTS,
            "link", ProjectPermissions.LINK_ISSUES,
            "transition", ProjectPermissions.TRANSITION_ISSUES);

    private PermissionNames() {}

    static GlobalPermissionKey global(String name) {
        GlobalPermissionKey known = GLOBAL.get(given(name));
        return known != null ? known : GlobalPermissionKey.of(key(name));
    }

    static ProjectPermissionKey project(String name) {
        ProjectPermissionKey known = PROJECT.get(given(name));
        return known != null ? known : new ProjectPermissionKey(key(name));
    }

    private static String given(String name) {
        if (name == null) throw new PluginParseException("The parameter 'permission' is missing");
        return name;
    }

    private static String key(String name) {
        if (!KEY.matcher(name).matches()) throw new PluginParseException("There is no permission '" + name + "'");
        return name;
    }
}
