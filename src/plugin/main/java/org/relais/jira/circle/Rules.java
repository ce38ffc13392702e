package org.relais.jira.circle;

import java.util.Optional;

/**
 * What a node says for itself and for all below it until one of them says otherwise. What it does not say is inherited.
 *
 * @param pack whose words and usual rules hold here
 * @param changers who may change the structure here
 * @param assigners the role whose holders may seat people in this very node; not inherited
 * @param readers to whom this sub-tree is shown; each restriction above holds as well
 * @param fallback to whom a vacant role falls
 */
public record Rules(
        Optional<Pack> pack,
        Optional<Changers> changers,
        Optional<NodeId> assigners,
        Optional<Readers> readers,
        Optional<Fallback> fallback) {
    /** Says nothing. */
    public static final Rules NONE =
            new Rules(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Rules with(Pack one) {
        return new Rules(Optional.of(one), changers, assigners, readers, fallback);
    }

    public Rules with(Changers one) {
        return new Rules(pack, Optional.of(one), assigners, readers, fallback);
    }

    public Rules assignedBy(NodeId role) {
        return new Rules(pack, changers, Optional.of(role), readers, fallback);
    }

    public Rules with(Readers some) {
        return new Rules(pack, changers, assigners, Optional.of(some), fallback);
    }

    public Rules with(Fallback one) {
        return new Rules(pack, changers, assigners, readers, Optional.of(one));
    }

    Optional<Refusal> fault(Structure in) {
        Optional<NodeId> role = changers.flatMap(Changers::role);
        if (role.filter(one -> in.node(one).isEmpty()).isPresent()) return Optional.of(Refusal.unknown("changers"));
        if (assigners.filter(one -> in.node(one).isEmpty()).isPresent()) {
            return Optional.of(Refusal.unknown("assigners"));
        }
        return readers.flatMap(Readers::fault);
    }
}
