package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;

/** Opens a role in a circle, or at the top. */
public record AddNode(Node node) implements Amendment {
    @Override
    public String word() {
        return "opened";
    }

    @Override
    public Optional<NodeId> about() {
        return Optional.of(node.id());
    }

    @Override
    public List<NodeId> named() {
        return node.parent().stream().toList();
    }

    @Override
    public Outcome on(Structure before, Powers powers) {
        if (before.node(node.id()).isPresent()) return Outcome.refused(Refusal.of(Refusal.Reason.ID_TAKEN));
        return powers.change(node.parent())
                .or(() -> node.parent().flatMap(parent -> Nodes.open(before, parent)))
                .or(() -> Nodes.room(before))
                .or(() -> node.fault(before))
                .map(Outcome::refused)
                .orElseGet(() -> Edit.begin(node));
    }
}
