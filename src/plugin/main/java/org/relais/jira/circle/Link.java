package org.relais.jira.circle;

import java.util.Locale;
import java.util.Optional;

/** A role that matters in a circle beside the one that it is in. Whoever holds it is a member of both. */
public record Link(PartId id, NodeId node, Type type, NodeId to) implements Fact {
    /** The most links of one node. */
    public static final int MOST = 100;

    /** How it matters there. */
    public enum Type {
        /** Speaks for its circle in the other. */
        REPRESENTS,
        /** Is the same role in several circles. */
        LINKED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Type> of(String word) {
            return Words.find(values(), word, Type::word);
        }
    }

    @Override
    public Kind kind() {
        return Kind.LINK;
    }

    @Override
    public String key() {
        return id.value();
    }

    @Override
    public Optional<Refusal> fault(Structure in) {
        if (in.node(node).isEmpty()) return Optional.of(Refusal.unknown("node"));
        if (in.node(to).isEmpty()) return Optional.of(Refusal.unknown("to"));
        if (node.equals(to))
            return Optional.of(Refusal.of(Refusal.Reason.LINKS_TO_ITSELF).about("to"));
        boolean twice = in.links(node).stream()
                .anyMatch(other -> !other.id().equals(id)
                        && other.type() == type
                        && other.to().equals(to));
        if (twice) return Optional.of(Refusal.of(Refusal.Reason.LINKED_ALREADY).about("to"));
        return Limits.count(in.links(node), this, MOST, "links");
    }
}
