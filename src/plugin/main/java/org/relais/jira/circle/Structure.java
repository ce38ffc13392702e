package org.relais.jira.circle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;

/**
 * All circles and roles as they were after one change: immutable, and quick to ask. Who sits where today is asked of its
 * {@link Seating}.
 */
public final class Structure {
    /** Before the first change. */
    public static final Structure EMPTY = new Structure(0, Map.of());

    private final long revision;
    private final Map<String, Versioned> facts;
    private final Map<NodeId, Versioned> nodes = new LinkedHashMap<>();
    private final Map<Optional<NodeId>, List<NodeId>> children = new HashMap<>();
    private final Map<Fact.Kind, Map<NodeId, List<Fact>>> parts = new HashMap<>();
    private final Map<UserKey, List<Seat>> byPerson = new HashMap<>();
    private final Map<NodeId, List<Link>> linksTo = new HashMap<>();

    private Structure(long revision, Map<String, Versioned> facts) {
        this.revision = revision;
        this.facts = facts;
        facts.values().forEach(this::index);
        children.values().forEach(Collections::sort);
        parts.values().forEach(byNode -> byNode.values().forEach(some -> some.sort(ORDER)));
    }

    private static final Comparator<Fact> ORDER = Comparator.<Fact>comparingInt(
                    fact -> fact instanceof Clause clause ? clause.type().ordinal() : 0)
            .thenComparingInt(fact -> fact instanceof Clause clause ? clause.order() : 0)
            .thenComparing(Fact::key);

    private void index(Versioned one) {
        Fact fact = one.fact();
        if (fact instanceof Node node) {
            nodes.put(node.id(), one);
            children.computeIfAbsent(node.parent(), unused -> new ArrayList<>()).add(node.id());
            return;
        }
        parts.computeIfAbsent(fact.kind(), unused -> new HashMap<>())
                .computeIfAbsent(fact.node(), unused -> new ArrayList<>())
                .add(fact);
        if (fact instanceof Seat seat) {
            byPerson.computeIfAbsent(seat.holder(), unused -> new ArrayList<>()).add(seat);
        }
        if (fact instanceof Link link) {
            linksTo.computeIfAbsent(link.to(), unused -> new ArrayList<>()).add(link);
        }
    }

    /** What these facts say together. */
    public static Structure of(long revision, Collection<Versioned> facts) {
        return EMPTY.after(revision, List.of(), facts);
    }

    /** What is so once these facts end and those begin; one that begins replaces the one of its kind and key. */
    public Structure after(long change, Collection<Fact> ended, Collection<Versioned> begun) {
        Map<String, Versioned> all = new LinkedHashMap<>(facts);
        ended.forEach(fact -> all.remove(key(fact.kind(), fact.key())));
        begun.forEach(one -> all.put(key(one.fact().kind(), one.fact().key()), one));
        return new Structure(change, all);
    }

    /** The same without the nodes of which this says no, and without all that belongs to them. */
    Structure only(Predicate<NodeId> shown) {
        Map<String, Versioned> some = new LinkedHashMap<>();
        facts.forEach((key, one) -> {
            boolean bothEnds = !(one.fact() instanceof Link link) || shown.test(link.to());
            if (bothEnds && shown.test(one.fact().node())) some.put(key, one);
        });
        return new Structure(revision, some);
    }

    private static String key(Fact.Kind kind, String key) {
        return kind.word() + " " + key;
    }

    /** The number of the last change that is in it; 0 before the first. */
    public long revision() {
        return revision;
    }

    /** Every fact, for stores and exports. */
    public Collection<Versioned> facts() {
        return Collections.unmodifiableCollection(facts.values());
    }

    /** A fact with its version. */
    public Optional<Versioned> fact(Fact.Kind kind, String key) {
        return Optional.ofNullable(facts.get(key(kind, key)));
    }

    // --- nodes

    public Optional<Node> node(NodeId id) {
        return Optional.ofNullable(nodes.get(id)).map(one -> (Node) one.fact());
    }

    /** How many nodes there are, closed ones among them. */
    public int size() {
        return nodes.size();
    }

    /** All nodes, closed ones among them, in no order. */
    public Stream<Node> nodes() {
        return nodes.values().stream().map(one -> (Node) one.fact());
    }

    /** The nodes at the top, by id; closed ones among them. */
    public List<Node> roots() {
        return inside(Optional.empty());
    }

    /** What is directly in a circle, by id; closed nodes among them. */
    public List<Node> children(NodeId circle) {
        return inside(Optional.of(circle));
    }

    private List<Node> inside(Optional<NodeId> parent) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(id -> (Node) nodes.get(id).fact())
                .toList();
    }

    /** Whether it holds an open node, and so is shown as a circle. */
    public boolean isCircle(NodeId id) {
        return children.getOrDefault(Optional.of(id), List.of()).stream()
                .anyMatch(child -> !((Node) nodes.get(child).fact()).closed());
    }

    /** The node with what is above it, from the top down to itself; empty if there is no such node. */
    public List<Node> path(NodeId id) {
        Deque<Node> path = new ArrayDeque<>();
        Optional<Node> at = node(id);
        while (at.isPresent() && path.size() <= Node.DEEPEST) {
            path.addFirst(at.get());
            at = at.get().parent().flatMap(this::node);
        }
        return List.copyOf(path);
    }

    /** What is above a node, the nearest first, without itself. */
    public List<Node> above(NodeId id) {
        List<Node> path = new ArrayList<>(path(id));
        Collections.reverse(path);
        return path.isEmpty() ? path : path.subList(1, path.size());
    }

    /** Whether one node is another or somewhere in it. */
    public boolean below(NodeId above, NodeId below) {
        return path(below).stream().anyMatch(node -> node.id().equals(above));
    }

    /** A node and all that is in it, from the top down. */
    public Stream<Node> tree(NodeId id) {
        return node(id).stream()
                .flatMap(node ->
                        Stream.concat(Stream.of(node), children(id).stream().flatMap(child -> tree(child.id()))));
    }

    /** How many levels a node is high: 1 for a role without roles. */
    int height(NodeId id) {
        return 1
                + children(id).stream()
                        .mapToInt(child -> height(child.id()))
                        .max()
                        .orElse(0);
    }

    // --- parts

    /** By type, then in their order. */
    public List<Clause> clauses(NodeId node) {
        return some(Fact.Kind.CLAUSE, node, Clause.class);
    }

    public Optional<Clause> clause(PartId id) {
        return fact(Fact.Kind.CLAUSE, id.value()).map(one -> (Clause) one.fact());
    }

    /** Every seat, also of who said yes to none yet, or whose term is over; see {@link Seating#holders}. */
    public List<Seat> seats(NodeId node) {
        return some(Fact.Kind.SEAT, node, Seat.class);
    }

    /** The seats of one person, in no order. */
    public List<Seat> seatsOf(UserKey person) {
        return Collections.unmodifiableList(byPerson.getOrDefault(person, List.of()));
    }

    public List<Link> links(NodeId from) {
        return some(Fact.Kind.LINK, from, Link.class);
    }

    /** The links of other nodes to this one. */
    public List<Link> linksTo(NodeId to) {
        return Collections.unmodifiableList(linksTo.getOrDefault(to, List.of()));
    }

    public List<Scope> scopes(NodeId node) {
        return some(Fact.Kind.SCOPE, node, Scope.class);
    }

    public List<Turn> turns(NodeId node) {
        return some(Fact.Kind.TURN, node, Turn.class);
    }

    private <F extends Fact> List<F> some(Fact.Kind kind, NodeId node, Class<F> type) {
        return parts.getOrDefault(kind, Map.of()).getOrDefault(node, List.of()).stream()
                .map(type::cast)
                .toList();
    }

    /** All parts of a node, of whatever kind. */
    List<Fact> parts(NodeId node) {
        return parts.values().stream()
                .flatMap(byNode -> byNode.getOrDefault(node, List.of()).stream())
                .toList();
    }

    <F extends Fact> Stream<F> all(Class<F> type) {
        return facts.values().stream()
                .map(Versioned::fact)
                .filter(type::isInstance)
                .map(type::cast);
    }

    // --- rules in force

    /** What the nearest node says, at this one or above. */
    private <R> Optional<R> ruling(NodeId id, Function<Rules, Optional<R>> rule) {
        return Stream.concat(node(id).stream(), above(id).stream())
                .map(node -> rule.apply(node.rules()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whose words and usual rules hold here. */
    public Pack pack(NodeId id) {
        return ruling(id, Rules::pack).orElse(Pack.NEUTRAL);
    }

    /** To whom this role falls while nobody holds it. */
    public Fallback fallback(NodeId id) {
        return ruling(id, Rules::fallback).orElseGet(() -> Packs.fallback(pack(id)));
    }

    /** The circle that says who may change this node, itself or above; none where administrators alone may. */
    Optional<Node> ruler(NodeId id) {
        return Stream.concat(node(id).stream(), above(id).stream())
                .filter(node -> node.rules().changers().isPresent())
                .findFirst();
    }

    // --- places in Jira

    /**
     * The circle of an issue: the node whose scope, or whose bound domain, is the narrowest that holds it. A component counts
     * more than a project, and that more than an issue type; of equals the deepest node, and then the smallest id. A role
     * that is found by its domain answers with the circle that it is in.
     */
    public Optional<NodeId> circleOf(ProjectId project, Collection<Long> components, String issueType) {
        Stream<Map.Entry<Place, NodeId>> tied = all(Scope.class).map(scope -> Map.entry(scope.place(), scope.node()));
        Stream<Map.Entry<Place, NodeId>> bound = all(Clause.class).flatMap(clause -> clause.place().stream()
                .map(place -> Map.entry(place, isCircle(clause.node()) ? clause.node() : circleAround(clause.node()))));
        return Stream.concat(tied, bound)
                .filter(one -> one.getKey().holds(project, components, issueType))
                .filter(one ->
                        node(one.getValue()).filter(node -> !node.closed()).isPresent())
                .max(Comparator.<Map.Entry<Place, NodeId>>comparingInt(
                                one -> one.getKey().narrowness())
                        .thenComparingInt(one -> path(one.getValue()).size())
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder()))
                .map(Map.Entry::getValue);
    }

    private NodeId circleAround(NodeId role) {
        return node(role).flatMap(Node::parent).orElse(role);
    }

    /** The domains that are bound to a place which holds such an issue, the narrowest first. */
    public List<Clause> domainsAt(ProjectId project, Collection<Long> components, String issueType) {
        return all(Clause.class)
                .filter(clause -> clause.place()
                        .filter(place -> place.holds(project, components, issueType))
                        .isPresent())
                .filter(clause ->
                        node(clause.node()).filter(node -> !node.closed()).isPresent())
                .sorted(Comparator.<Clause>comparingInt(
                                clause -> -clause.place().orElseThrow().narrowness())
                        .thenComparing(Clause::id))
                .toList();
    }

    @Override
    public String toString() {
        return "structure " + revision + ": " + facts.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
