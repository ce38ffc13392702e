package org.relais.jira.circle.page;

import org.relais.jira.circle.Node;

/**
 * A role or circle on a page.
 *
 * @param kind the word of its school for what it is
 * @param above the names of the circles that it is in
 * @param holders who holds it, or to whom it falls
 */
public record NodeLine(
        String id, String name, String kind, String above, String holders, boolean vacant, boolean closed) {
    static NodeLine of(Node node, Reader reader) {
        boolean circle = reader.view().structure().isCircle(node.id());
        boolean vacant = reader.view().seating().vacant(node.id());
        return new NodeLine(
                node.id().value(),
                reader.name(node),
                reader.kind(node.id()),
                reader.above(node.id()),
                node.closed() || circle ? "" : reader.holders(node.id()),
                vacant,
                node.closed());
    }
}
