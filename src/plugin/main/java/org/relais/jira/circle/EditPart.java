package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;

/** Says a clause, seat, link, scope or turn anew. Whose seat it is, as what, and whether they agreed, stays. */
public record EditPart(Fact wanted, long basedOn) implements Amendment {
    @Override
    public String word() {
        return wanted.kind().word() + "-edited";
    }

    @Override
    public Optional<NodeId> about() {
        return Optional.of(wanted.node());
    }

    @Override
    public List<NodeId> named() {
        return Parts.named(wanted);
    }

    @Override
    public Outcome on(Structure before, Powers powers) {
        Optional<Versioned> current = before.fact(wanted.kind(), wanted.key())
                .filter(one -> one.fact().node().equals(wanted.node()));
        if (current.isEmpty()) return Outcome.absent();
        Fact next = kept(current.get().fact());
        Optional<Refusal> no = Parts.allowed(current.get().fact(), powers).or(() -> Parts.allowed(next, powers));
        if (no.isPresent()) return Outcome.refused(no.get());
        if (current.get().since() != basedOn) return Outcome.stale(current.get(), next);
        return Nodes.open(before, next.node())
                .or(() -> next.fault(before))
                .map(Outcome::refused)
                .orElseGet(() -> Edit.begin(next));
    }

    private Fact kept(Fact current) {
        if (!(wanted instanceof Seat said) || !(current instanceof Seat seat)) return wanted;
        return new Seat(
                seat.id(),
                seat.node(),
                seat.holder(),
                seat.capacity(),
                said.focus(),
                said.since(),
                said.until(),
                seat.agreed());
    }
}
