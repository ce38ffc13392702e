package org.relais.jira.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Closes a node; it stays to be read. What is in it, and the issues that it owns, must go somewhere: without a word on
 * that it is refused, with how many there are.
 *
 * @param childrenTo the circle into which its open roles move
 * @param wholeTree whether they are closed with it instead
 * @param issuesTo the role that owns its open issues from now on; see {@link NodeUse}
 */
public record CloseNode(
        NodeId node, Optional<NodeId> childrenTo, boolean wholeTree, Optional<NodeId> issuesTo, long basedOn)
        implements Amendment {
    @Override
    public String word() {
        return "closed";
    }

    @Override
    public Optional<NodeId> about() {
        return Optional.of(node);
    }

    @Override
    public List<NodeId> named() {
        return Stream.of(Stream.of(node), childrenTo.stream(), issuesTo.stream())
                .flatMap(some -> some)
                .toList();
    }

    /** The nodes that would be closed: this one, or it and all that is open in it. */
    List<NodeId> closing(Structure in) {
        return wholeTree
                ? in.tree(node).filter(one -> !one.closed()).map(Node::id).toList()
                : List.of(node);
    }

    @Override
    public Outcome on(Structure before, Powers powers) {
        Optional<Node> there = before.node(node);
        if (there.isEmpty()) return Outcome.absent();
        Optional<Refusal> no =
                powers.change(there.get().parent()).or(() -> childrenTo.flatMap(to -> powers.change(childrenTo)));
        if (no.isPresent()) return Outcome.refused(no.get());
        return Nodes.known(before, there.get().closed(true), basedOn, current -> close(before, current));
    }

    private Outcome close(Structure before, Node current) {
        if (current.closed()) return Edit.NOTHING;
        List<Node> children =
                before.children(node).stream().filter(child -> !child.closed()).toList();
        if (!children.isEmpty() && childrenTo.isEmpty() && !wholeTree) {
            return Outcome.refused(Refusal.count(Refusal.Reason.CHILDREN_WHERE, children.size()));
        }
        List<NodeId> closing = closing(before);
        Optional<Refusal> no = Stream.concat(childrenTo.stream(), issuesTo.stream())
                .map(to -> closing.contains(to)
                        ? Optional.of(Refusal.of(Refusal.Reason.CLOSED))
                        : Nodes.open(before, to).or(() -> missing(before, to)))
                .flatMap(Optional::stream)
                .findFirst();
        if (no.isPresent()) return Outcome.refused(no.get());
        List<Fact> begun = new ArrayList<>();
        closing.forEach(one -> begun.add(before.node(one).orElseThrow().closed(true)));
        if (!wholeTree) {
            for (Node child : children) {
                Node moved = child.in(childrenTo);
                Optional<Refusal> fault = moved.fault(before);
                if (fault.isPresent()) return Outcome.refused(fault.get());
                begun.add(moved);
            }
        }
        return new Edit(begun, List.of());
    }

    private static Optional<Refusal> missing(Structure in, NodeId to) {
        return in.node(to).isPresent() ? Optional.empty() : Optional.of(Refusal.unknown("to"));
    }
}
