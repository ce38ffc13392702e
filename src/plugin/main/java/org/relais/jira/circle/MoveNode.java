package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a node, with all that is in it, into another circle, or at the top. It takes whoever may change both circles. */
public record MoveNode(NodeId node, Optional<NodeId> to, long basedOn) implements Amendment {
    @Override
    public String word() {
        return "moved";
    }

    @Override
    public Optional<NodeId> about() {
        return Optional.of(node);
    }

    @Override
    public List<NodeId> named() {
        return Stream.concat(Stream.of(node), to.stream()).toList();
    }

    @Override
    public Outcome on(Structure before, Powers powers) {
        Optional<Node> there = before.node(node);
        if (there.isEmpty()) return Outcome.absent();
        Optional<Refusal> no = powers.change(there.get().parent()).or(() -> powers.change(to));
        if (no.isPresent()) return Outcome.refused(no.get());
        Node wanted = there.get().in(to);
        return Nodes.known(before, wanted, basedOn, current -> wanted.fault(before)
                .or(() -> to.flatMap(circle -> Nodes.open(before, circle)))
                .map(Outcome::refused)
                .orElseGet(() -> Edit.begin(wanted)));
    }
}
