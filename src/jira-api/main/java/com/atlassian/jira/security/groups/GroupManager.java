package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Groups of people; asks for no permission.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/groups/GroupManager.html">Javadoc</a>
 */
public interface GroupManager {
    // unconfirmed: ?
    boolean groupExists(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<ApplicationUser> getUsersInGroup(String groupName);
}
