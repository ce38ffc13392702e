package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Who has a role.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/roles/DefaultRoleActors.html">Javadoc</a>
 */
public interface DefaultRoleActors {
    /** Everybody, by themselves or by a group. */
    Set<ApplicationUser> getApplicationUsers();
}
