package org.relais.jira.owning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Search;
import org.relais.jira.circle.Structure;

/**
 * How a role is written where people type it: its id, its path from the top down, or the end of that path if only one
 * role has it. Paths are understood in every language in which the roles have names, so that what one person saved means
 * the same to another.
 */
public final class Written {
    /** Stands between the names of a path. */
    public static final String BETWEEN = " / ";

    private Written() {}

    /**
     * What a text can mean.
     *
     * @param nodes one where it is clear; none where nothing is called so; several where the text is ambiguous
     */
    public record Meant(List<NodeId> nodes) {
        public Meant {
            nodes = List.copyOf(nodes);
        }

        /** The one that is meant, where it is clear. */
        public Optional<NodeId> one() {
            return nodes.size() == 1 ? Optional.of(nodes.get(0)) : Optional.empty();
        }

        public boolean ambiguous() {
            return nodes.size() > 1;
        }
    }

    /** The names from the top down, in the reader's language. */
    public static String path(Structure structure, NodeId node, Locale reader) {
        return structure.path(node).stream().map(one -> one.name().in(reader)).collect(Collectors.joining(BETWEEN));
    }

    /** The text that means this role and no other: its path, or its id where the path is another's as well. */
    public static String entry(Structure structure, NodeId node, Locale reader) {
        String path = path(structure, node, reader);
        return meant(structure, path).one().filter(node::equals).isPresent() ? path : node.value();
    }

    /** What is meant by a text. An id finds closed roles as well, a path only open ones. */
    public static Meant meant(Structure structure, String text) {
        String typed = text.strip();
        if (NodeId.fits(typed)) {
            NodeId id = new NodeId(typed);
            if (structure.node(id).isPresent()) return new Meant(List.of(id));
        }
        if (typed.isEmpty()) return new Meant(List.of());
        String wanted = plain(typed);
        List<Node> ending = structure
                .nodes()
                .filter(node -> !node.closed() && ends(structure, node, wanted, false))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        List<Node> whole = ending.stream()
                .filter(node -> ends(structure, node, wanted, true))
                .toList();
        return new Meant(
                (whole.size() == 1 ? whole : ending).stream().map(Node::id).toList());
    }

    /** Whether the path of a node ends like this; or is all of this. */
    private static boolean ends(Structure structure, Node node, String wanted, boolean whole) {
        return node.name().all().stream().map(Written::plain).anyMatch(name -> {
            if (name.equals(wanted)) return !whole || node.parent().isEmpty();
            if (!wanted.endsWith(BETWEEN + name)) return false;
            String above = wanted.substring(0, wanted.length() - name.length() - BETWEEN.length());
            return node.parent()
                    .flatMap(structure::node)
                    .filter(parent -> ends(structure, parent, above, whole))
                    .isPresent();
        });
    }

    private static String plain(String text) {
        return Search.plain(text.strip());
    }
}
