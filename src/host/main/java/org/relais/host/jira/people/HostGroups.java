package org.relais.host.jira.people;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.relais.host.people.People;
import org.relais.host.project.Permissions;

/** {@inheritDoc} Answered by the host's {@link People}; a person's groups are read once in a request. */
public final class HostGroups implements GroupManager {
    private static final int MOST = 10_000;

    private final People people;
    private final Permissions permissions;

    public HostGroups(People people, Permissions permissions) {
        this.people = people;
        this.permissions = permissions;
    }

    @Override
    public boolean groupExists(String groupName) {
        return groupName != null && people.groupExists(groupName);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return groupName != null && groups(user).contains(groupName);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return groups(user);
    }

    /** {@inheritDoc} The first 10,000 by name. */
    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return List.copyOf(people.inGroup(groupName, MOST));
    }

    private Set<String> groups(ApplicationUser user) {
        return permissions.groupsOf(user);
    }
}
