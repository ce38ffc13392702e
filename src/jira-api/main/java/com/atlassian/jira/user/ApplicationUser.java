package com.atlassian.jira.user;

import java.security.Principal;

/**
 * A person with an account; the key stays when the username changes.
 *
 * <p>Unconfirmed: the supertype.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/user/ApplicationUser.html">Javadoc</a>
 */
public interface ApplicationUser extends Principal {
    String getKey();

    String getUsername();

    /** The same as the username. */
    @Override
    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
