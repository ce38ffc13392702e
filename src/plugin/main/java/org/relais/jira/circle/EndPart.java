package org.relais.jira.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ends a clause, seat, link, scope or turn; it stays in what was so. Whoever sits may leave their own seat. */
public record EndPart(Fact.Kind kind, NodeId node, String key, long basedOn) implements Amendment {
    public EndPart {
        if (kind == Fact.Kind.NODE) throw new IllegalArgumentException("a node is closed, and never ended");
    }

    @Override
    public String word() {
        return kind.word() + "-ended";
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
        Optional<Versioned> current =
                before.fact(kind, key).filter(one -> one.fact().node().equals(node));
        if (current.isEmpty()) return Outcome.absent();
        Fact part = current.get().fact();
        boolean own = part.person().filter(powers.person()::equals).isPresent();
        Optional<Refusal> no = own ? Optional.empty() : Parts.allowed(part, powers);
        if (no.isPresent()) return Outcome.refused(no.get());
        if (current.get().since() != basedOn) return Outcome.stale(current.get(), part);
        List<Fact> ended = new ArrayList<>(List.of(part));
        if (part instanceof Seat seat) {
            before.turns(node).stream()
                    .filter(turn -> turn.seat().equals(seat.id()))
                    .forEach(ended::add);
        }
        return new Edit(List.of(), ended);
    }
}
