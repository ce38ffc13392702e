package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;

/**
 * Says anew what a node is called, what it is for, by which words it is found, and its rules. Where it is, and whether it
 * is closed, stays.
 */
public record EditNode(Node wanted, long basedOn) implements Amendment {
    @Override
    public String word() {
        return "edited";
    }

    @Override
    public Optional<NodeId> about() {
        return Optional.of(wanted.id());
    }

    @Override
    public List<NodeId> named() {
        return List.of(wanted.id());
    }

    @Override
    public Outcome on(Structure before, Powers powers) {
        Optional<Refusal> no = before.node(wanted.id()).flatMap(node -> powers.change(about()));
        if (no.isPresent()) return Outcome.refused(no.get());
        return Nodes.known(before, wanted, basedOn, current -> {
            Node next = current.saying(wanted.name(), wanted.purpose(), wanted.tags())
                    .ruled(wanted.rules());
            return next.fault(before).map(Outcome::refused).orElseGet(() -> Edit.begin(next));
        });
    }
}
