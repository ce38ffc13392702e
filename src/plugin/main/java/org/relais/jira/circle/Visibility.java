package org.relais.jira.circle;

import java.util.HashSet;
import java.util.Set;
import org.relais.jira.access.StructurePass;
import org.relais.jira.access.UserKey;

/** Which nodes a person may not see: those in a sub-tree that is restricted to others. */
final class Visibility {
    private Visibility() {}

    /** @param now the structure as it is: its restrictions hold for the past as well */
    static Set<NodeId> hidden(Structure now, StructurePass pass) {
        Set<NodeId> hidden = new HashSet<>();
        Set<Node> restricted = new HashSet<>(
                now.nodes().filter(node -> node.rules().readers().isPresent()).toList());
        if (restricted.isEmpty() || pass.administers()) return hidden;
        for (Node node : restricted) {
            if (shown(now, node, pass)) continue;
            now.tree(node.id()).forEach(below -> hidden.add(below.id()));
        }
        return hidden;
    }

    private static boolean shown(Structure now, Node node, StructurePass pass) {
        Readers readers = node.rules().readers().orElseThrow();
        return readers.groups().stream().anyMatch(pass::inGroup)
                || readers.projectRoles().stream().anyMatch(role -> pass.hasProjectRole(role.project(), role.role()))
                || (readers.members() && sitsIn(now, node.id(), pass.holder()));
    }

    /** Whoever is offered a seat may see what it is about. */
    private static boolean sitsIn(Structure now, NodeId circle, UserKey person) {
        return now.seatsOf(person).stream().anyMatch(seat -> now.below(circle, seat.node()));
    }
}
