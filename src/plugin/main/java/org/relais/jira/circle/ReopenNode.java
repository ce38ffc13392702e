package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;

/** Opens again what was closed, where it was. */
public record ReopenNode(NodeId node, long basedOn) implements Amendment {
    @Override
    public String word() {
        return "reopened";
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
        Optional<Node> there = before.node(node);
        if (there.isEmpty()) return Outcome.absent();
        Optional<Refusal> no = powers.change(there.get().parent());
        if (no.isPresent()) return Outcome.refused(no.get());
        boolean closedAbove = before.above(node).stream().anyMatch(Node::closed);
        if (closedAbove) return Outcome.refused(Refusal.of(Refusal.Reason.CLOSED_ABOVE));
        Node wanted = there.get().closed(false);
        return Nodes.known(before, wanted, basedOn, current -> Edit.begin(wanted));
    }
}
