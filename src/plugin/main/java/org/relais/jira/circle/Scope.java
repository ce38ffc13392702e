package org.relais.jira.circle;

import java.util.Optional;

/** Ties a circle to a part of Jira, so that the circle of an issue there is found without anybody setting it. */
public record Scope(PartId id, NodeId node, Place place) implements Fact {
    /** The most scopes of one node. */
    public static final int MOST = 200;

    @Override
    public Kind kind() {
        return Kind.SCOPE;
    }

    @Override
    public String key() {
        return id.value();
    }

    @Override
    public Optional<Refusal> fault(Structure in) {
        if (in.node(node).isEmpty()) return Optional.of(Refusal.unknown("node"));
        boolean twice = in.scopes(node).stream()
                .anyMatch(other -> !other.id().equals(id) && other.place().equals(place));
        if (twice) return Optional.of(Refusal.of(Refusal.Reason.TIED_ALREADY).about("scopes"));
        return Limits.count(in.scopes(node), this, MOST, "scopes");
    }
}
