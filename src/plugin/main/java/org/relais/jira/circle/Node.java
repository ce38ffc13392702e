package org.relais.jira.circle;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A role, or, once it holds roles, a circle; the same thing. It is closed and never erased.
 *
 * @param parent the circle that it is in; none at the top
 * @param tags words by which people find it
 */
public record Node(
        NodeId id,
        Optional<NodeId> parent,
        Texts name,
        Texts purpose,
        SortedSet<String> tags,
        boolean closed,
        Rules rules)
        implements Fact {
    /** The most tags of a node, and of nodes above one another. */
    public static final int MOST_TAGS = 50;

    public static final int DEEPEST = 50;

    public Node {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** A new one without rules of its own. */
    public static Node named(NodeId id, Optional<NodeId> parent, Texts name, Texts purpose) {
        return new Node(id, parent, name, purpose, new TreeSet<>(), false, Rules.NONE);
    }

    public Node saying(Texts newName, Texts newPurpose, SortedSet<String> newTags) {
        return new Node(id, parent, newName, newPurpose, newTags, closed, rules);
    }

    public Node in(Optional<NodeId> circle) {
        return new Node(id, circle, name, purpose, tags, closed, rules);
    }

    public Node closed(boolean now) {
        return new Node(id, parent, name, purpose, tags, now, rules);
    }

    public Node ruled(Rules by) {
        return new Node(id, parent, name, purpose, tags, closed, by);
    }

    @Override
    public Kind kind() {
        return Kind.NODE;
    }

    @Override
    public String key() {
        return id.value();
    }

    @Override
    public NodeId node() {
        return id;
    }

    @Override
    public Optional<Refusal> fault(Structure in) {
        if (name.isEmpty())
            return Optional.of(Refusal.of(Refusal.Reason.NAME_MISSING).about("name"));
        return Limits.name(name, "name")
                .or(() -> Limits.text(purpose, "purpose"))
                .or(() -> Limits.tags(tags))
                .or(() -> rules.fault(in))
                .or(() -> place(in));
    }

    private Optional<Refusal> place(Structure in) {
        if (parent.isEmpty()) return Optional.empty();
        if (in.node(parent.get()).isEmpty()) return Optional.of(Refusal.unknown("parent"));
        if (in.below(id, parent.get()))
            return Optional.of(Refusal.of(Refusal.Reason.CYCLE).about("parent"));
        int depth = in.path(parent.get()).size() + in.height(id);
        return depth > DEEPEST
                ? Optional.of(
                        Refusal.limit(Refusal.Reason.TOO_DEEP, DEEPEST, depth).about("parent"))
                : Optional.empty();
    }
}
