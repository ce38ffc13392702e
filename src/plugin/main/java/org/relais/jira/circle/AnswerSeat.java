package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;

/** Whoever was offered a seat says yes, and holds it, or no, and the offer ends. Nobody says it for them. */
public record AnswerSeat(NodeId node, PartId seat, boolean yes) implements Amendment {
    @Override
    public String word() {
        return yes ? "seat-accepted" : "seat-declined";
    }

    @Override
    public Optional<NodeId> about() {
        return Optional.of(node);
    }

    @Override
    public List<NodeId> named() {
        return List.of(node);
    }

    @Override
    public Outcome on(Structure before, Powers powers) {
        Optional<Seat> offered = before.fact(Fact.Kind.SEAT, seat.value())
                .map(one -> (Seat) one.fact())
                .filter(one -> one.node().equals(node));
        if (offered.isEmpty()) return Outcome.absent();
        Seat there = offered.get();
        if (!there.holder().equals(powers.person())) {
            return Outcome.refused(Refusal.of(Refusal.Reason.NOT_YOUR_SEAT));
        }
        if (there.agreed()) return Edit.NOTHING;
        return yes ? Edit.begin(there.agreed(true)) : new Edit(List.of(), List.of(there));
    }
}
