package org.relais.jira.owning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.circle.NodeId;

/**
 * What Jira holds of an issue that matters here.
 *
 * @param role the owning role, whether or not there still is such a role
 * @param affected the roles that the issue affects, likewise
 * @param done whether the work is ended
 */
public record Owned(
        Optional<NodeId> role,
        List<NodeId> affected,
        Optional<UserKey> assignee,
        boolean done,
        Collection<Long> components,
        String issueType) {
    public Owned {
        affected = List.copyOf(affected);
        components = List.copyOf(components);
    }

    /** Changes with the owning role and with the assignee: whoever takes the issue names what they saw. */
    public Version version() {
        return Version.of(Optional.of(role.map(NodeId::value).orElse("") + "\n"
                + assignee.map(UserKey::value).orElse("")));
    }
}
