package org.relais.cli.circles;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the files describe: nodes, each after the one that it is in, and the people of their seats.
 *
 * @param told what the files tell of
 */
public record Structure(List<Node> nodes, List<Person> people, Set<Part> told) {
    /** How many nodes hold others. */
    public long circles() {
        return nodes.stream().flatMap(node -> node.parent().stream()).distinct().count();
    }

    public long clauses(Clause.Type type) {
        return clauses().filter(clause -> clause.type() == type).count();
    }

    private Stream<Clause> clauses() {
        return nodes.stream().flatMap(node -> node.clauses().stream());
    }

    public long seats() {
        return nodes.stream().mapToLong(node -> node.seats().size()).sum();
    }

    public long links() {
        return nodes.stream().mapToLong(node -> node.links().size()).sum();
    }

    public long closed() {
        return nodes.stream().filter(Node::closed).count();
    }
}
