package org.relais.jira.circle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A structure, or some of it, as a file describes it. What a node does not mention stays as it is; what it mentions is so
 * from then on, a list as a whole.
 *
 * @param people those whom its seats name, by the id that they have in the file
 */
public record Document(List<Listed> nodes, Map<String, Somebody> people) {
    public Document {
        nodes = List.copyOf(nodes);
        people = Map.copyOf(people);
    }

    /**
     * One node of a file.
     *
     * @param parent not mentioned; or mentioned, and none at the top
     * @param parts of the kinds that it mentions; the holder of a seat is the id of somebody in the file
     * @param line where it begins in the file
     */
    public record Listed(
            NodeId id,
            Optional<Optional<NodeId>> parent,
            Texts name,
            Optional<Texts> purpose,
            Optional<SortedSet<String>> tags,
            Optional<Boolean> closed,
            Optional<Rules> rules,
            Map<Fact.Kind, List<Fact>> parts,
            int line) {
        /** The node as it is to be. */
        Node on(Optional<Node> before) {
            Node start = before.orElseGet(() -> Node.named(id, Optional.empty(), name, Texts.NONE));
            return new Node(
                    id,
                    parent.orElse(start.parent()),
                    name,
                    purpose.orElse(start.purpose()),
                    tags.orElse(start.tags()),
                    closed.orElse(start.closed()),
                    rules.orElse(start.rules()));
        }
    }

    /**
     * A person as the file knows them.
     *
     * @param username their name in Jira, where the file says that it is one
     */
    public record Somebody(String id, Optional<String> username, Optional<String> email, Optional<String> name) {}
}
