package org.relais.jira.owning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Seating;
import org.relais.jira.circle.View;

/**
 * To which role an issue belongs, as one visitor may see it: a role that is hidden from them is not there.
 *
 * @param circle the circle of the owning role, or else the one that the issue is in by its place
 * @param serves the accountability or domain that the issue serves, where one is bound to its place
 * @param answerable who answers for the role: its holders, or to whom it falls
 * @param hours who of them is in their working hours, where that is known
 * @param proposed to whom the project proposes it
 * @param against what stands against it that the visitor takes it; nothing where they may
 */
public record Seen(
        View view,
        Optional<NodeId> role,
        Optional<NodeId> circle,
        Optional<Clause> serves,
        Seating.Answerable answerable,
        Map<UserKey, Optional<Boolean>> hours,
        List<UserKey> proposed,
        List<NodeId> affected,
        Optional<UserKey> assignee,
        PowerToAct power,
        Optional<Refusal> against,
        Version version) {
    public Seen {
        hours = Map.copyOf(hours);
        proposed = List.copyOf(proposed);
        affected = List.copyOf(affected);
    }

    /** Whether whoever reads has the issue. */
    public boolean mine() {
        return assignee.filter(view.pass().holder()::equals).isPresent();
    }

    /** Whether nobody holds the owning role. */
    public boolean vacant() {
        return role.filter(view.seating()::vacant).isPresent();
    }
}
