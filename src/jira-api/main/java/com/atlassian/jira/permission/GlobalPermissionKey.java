package com.atlassian.jira.permission;

/**
 * The name of a permission for the whole of Jira; unconfirmed: all but SYSTEM_ADMIN and ADMINISTER.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/permission/GlobalPermissionKey.html">Javadoc</a>
 */
public class GlobalPermissionKey {
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");
    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
    public static final GlobalPermissionKey USE = of("USE");
    public static final GlobalPermissionKey BULK_CHANGE = of("BULK_CHANGE");
    public static final GlobalPermissionKey USER_PICKER = of("USER_PICKER");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public static GlobalPermissionKey of(String permissionKey) {
        return new GlobalPermissionKey(permissionKey);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
