package org.relais.jira.circle;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One sentence of a node's definition, with an id of its own that an issue can cite.
 *
 * @param title a few words before it, as policies have; mostly none
 * @param order its position among those of its kind
 * @param place where in Jira it holds, for a domain
 * @param review when it is to be looked at again, for a policy
 */
public record Clause(
        PartId id,
        NodeId node,
        Type type,
        Texts title,
        Texts text,
        int order,
        Optional<Place> place,
        Optional<LocalDate> review)
        implements Fact {
    /** The most clauses of one node. */
    public static final int MOST = 500;

    /** What a clause says. */
    public enum Type {
        ACCOUNTABILITY,
        DOMAIN,
        POLICY,
        STRATEGY,
        CONSTRAINT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Type> of(String word) {
            return Words.find(values(), word, Type::word);
        }
    }

    /** A plain one. */
    public static Clause of(PartId id, NodeId node, Type type, Texts text, int order) {
        return new Clause(id, node, type, Texts.NONE, text, order, Optional.empty(), Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.CLAUSE;
    }

    @Override
    public String key() {
        return id.value();
    }

    @Override
    public Optional<Refusal> fault(Structure in) {
        if (in.node(node).isEmpty()) return Optional.of(Refusal.unknown("node"));
        if (text.isEmpty())
            return Optional.of(Refusal.of(Refusal.Reason.TEXT_MISSING).about("text"));
        if (place.isPresent() && type != Type.DOMAIN) {
            return Optional.of(Refusal.of(Refusal.Reason.NO_DOMAIN).about("scope"));
        }
        return Limits.name(title, "title")
                .or(() -> Limits.text(text, "text"))
                .or(() -> Limits.count(in.clauses(node), this, MOST, "clauses"));
    }
}
