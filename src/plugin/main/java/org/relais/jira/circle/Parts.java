package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What several amendments ask about clauses, seats, links, scopes and turns. */
final class Parts {
    private Parts() {}

    /**
     * What stands against it that somebody adds, changes or ends a part. Seats need the right to assign; what ties a node
     * to Jira is left to administrators; all else needs the right to change the node.
     */
    static Optional<Refusal> allowed(Fact part, Powers powers) {
        if (part instanceof Seat seat) return powers.assign(seat.node());
        boolean tiesToJira = part instanceof Scope
                || (part instanceof Clause clause && clause.place().isPresent());
        return tiesToJira ? powers.administer() : powers.change(Optional.of(part.node()));
    }

    /** The nodes that a part names. */
    static List<NodeId> named(Fact part) {
        Stream<NodeId> other = part instanceof Link link ? Stream.of(link.to()) : Stream.empty();
        return Stream.concat(Stream.of(part.node()), other).toList();
    }
}
