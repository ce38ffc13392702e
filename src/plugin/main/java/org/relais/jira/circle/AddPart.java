package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;

/**
 * Adds a clause, seat, link, scope or turn to a node. A seat is held at once by whoever takes it; for anybody else it is
 * an offer, until they say yes.
 */
public record AddPart(Fact part) implements Amendment {
    @Override
    public String word() {
        return part.kind().word() + "-added";
    }

    @Override
    public Optional<NodeId> about() {
        return Optional.of(part.node());
    }

    @Override
    public List<NodeId> named() {
        return Parts.named(part);
    }

    @Override
    public Outcome on(Structure before, Powers powers) {
        if (before.fact(part.kind(), part.key()).isPresent()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.ID_TAKEN));
        }
        Fact added = part instanceof Seat seat ? seat.agreed(seat.holder().equals(powers.person())) : part;
        return Parts.allowed(added, powers)
                .or(() -> Nodes.open(before, added.node()))
                .or(() -> added.fault(before))
                .map(Outcome::refused)
                .orElseGet(() -> Edit.begin(added));
    }
}
