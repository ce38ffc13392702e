package org.relais.jira.owning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.View;
import org.relais.jira.purpose.Roots;

/** Ends the trail of purposes where it belongs: in the role that the issue belongs to, and the circles around that. */
public final class Surroundings implements Roots {
    private final Function<Visitor, Optional<View>> circles;
    private final Ownings ownings;
    private final Supplier<Locale> reader;

    public Surroundings(Function<Visitor, Optional<View>> circles, Ownings ownings, Supplier<Locale> reader) {
        this.circles = circles;
        this.ownings = ownings;
        this.reader = reader;
    }

    @Override
    public List<Root> of(IssuePass foot) {
        return circles.apply(foot.holder())
                .map(view -> of(foot, view.structure()))
                .orElse(List.of());
    }

    private List<Root> of(IssuePass foot, Structure structure) {
        if (structure.size() == 0) return List.of();
        Owned owned = ownings.of(foot);
        Optional<NodeId> nearest = owned.role()
                .filter(id -> structure.node(id).isPresent())
                .or(() -> structure.circleOf(foot.ref().project(), owned.components(), owned.issueType()));
        List<Node> outwards = new ArrayList<>(nearest.map(structure::path).orElse(List.of()));
        Collections.reverse(outwards);
        return outwards.stream().map(node -> root(structure, node)).toList();
    }

    private Root root(Structure structure, Node node) {
        Locale language = reader.get();
        return new Root(
                node.id().value(),
                node.name().in(language),
                structure.isCircle(node.id()),
                Optional.of(node.purpose().in(language)).filter(text -> !text.isEmpty()));
    }
}
