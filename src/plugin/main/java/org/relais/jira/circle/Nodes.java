package org.relais.jira.circle;

import java.util.Optional;
import java.util.function.Function;

/** What several amendments ask about nodes. */
final class Nodes {
    /** The most nodes of one organisation. */
    static final int MOST = 20_000;

    private Nodes() {}

    /** Nothing is put into what is closed. */
    static Optional<Refusal> open(Structure in, NodeId id) {
        return in.node(id).filter(Node::closed).map(node -> Refusal.of(Refusal.Reason.CLOSED));
    }

    static Optional<Refusal> room(Structure in) {
        return in.size() < MOST
                ? Optional.empty()
                : Optional.of(Refusal.limit(Refusal.Reason.TOO_MANY, MOST, in.size() + 1)
                        .about("nodes"));
    }

    /** Goes on with the node if it is still the one that the person knew. */
    static Outcome known(Structure in, Node wanted, long basedOn, Function<Node, Outcome> go) {
        Optional<Versioned> current = in.fact(Fact.Kind.NODE, wanted.key());
        if (current.isEmpty()) return Outcome.absent();
        if (current.get().since() != basedOn) return Outcome.stale(current.get(), wanted);
        return go.apply((Node) current.get().fact());
    }
}
