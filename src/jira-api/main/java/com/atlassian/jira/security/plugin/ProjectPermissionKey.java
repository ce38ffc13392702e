package com.atlassian.jira.security.plugin;

/**
 * The name of a permission that a project's scheme grants.
 *
 * <p>Unconfirmed: the package, the constructor and {@code permissionKey}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/plugin/ProjectPermissionKey.html">Javadoc</a>
 */
public class ProjectPermissionKey {
    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && permissionKey.equals(that.permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
