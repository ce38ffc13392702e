package org.relais.jira.circle.admin;

import java.util.List;
import java.util.function.Function;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Search;
import org.relais.jira.circle.Structure;

/** Finds the one node that somebody typed: by its id, or by a name that no other open node has. */
final class Typed {
    private static final int MOST = 10;

    private Typed() {}

    /**
     * @param one given the node
     * @param not given what it might be: nothing, or several
     */
    static <T> T node(Structure in, String typed, Function<NodeId, T> one, Function<List<Node>, T> not) {
        if (NodeId.fits(typed) && in.node(new NodeId(typed)).isPresent()) return one.apply(new NodeId(typed));
        String plain = Search.plain(typed);
        List<Node> named = in.nodes()
                .filter(node -> !node.closed())
                .filter(node -> node.name().all().stream().map(Search::plain).anyMatch(plain::equals))
                .limit(MOST)
                .toList();
        return named.size() == 1 ? one.apply(named.get(0).id()) : not.apply(named);
    }
}
