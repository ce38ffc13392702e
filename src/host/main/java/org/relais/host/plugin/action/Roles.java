package org.relais.host.plugin.action;

import com.atlassian.jira.permission.GlobalPermissionKey;
import java.util.Map;
import java.util.Set;
import org.relais.host.plugin.bundle.Visitor;

/** Who may call an action, by the {@code roles-required} of its descriptor. */
final class Roles {
    private static final Map<String, GlobalPermissionKey> PERMISSIONS = Map.of(
            "admin", GlobalPermissionKey.ADMINISTER,
            "sysadmin", GlobalPermissionKey.SYSTEM_ADMIN,
            "use", GlobalPermissionKey.USE);

    private Roles() {}

    /** Refuses a role that this host cannot check. */
    static void check(Set<String> roles) {
        for (String role : roles) {
            if (!PERMISSIONS.containsKey(role)) {
                throw new IllegalArgumentException("This host cannot check the role '" + role + "' of an action");
            }
        }
    }

    /** Lets a visitor pass who has one of the roles; without any, everyone. */
    static void require(Set<String> roles, Visitor visitor) {
        if (roles.isEmpty() || roles.stream().map(PERMISSIONS::get).anyMatch(visitor::may)) return;
        throw visitor.user().isEmpty()
                ? new ActionRefused(ActionRefused.Why.NOT_LOGGED_IN, "Nobody is logged in")
                : new ActionRefused(ActionRefused.Why.NOT_PERMITTED, "This page is for the role " + roles);
    }
}
