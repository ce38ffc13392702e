package org.relais.jira.circle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;

/**
 * Who sits where on one day: who agreed, whose term runs, and who is still there. Everything about holders is asked here
 * and not of seats, so that a term that ended or a person who left leaves a role vacant everywhere at once.
 */
public final class Seating {
    private final Structure structure;
    private final LocalDate day;
    private final Predicate<UserKey> active;

    /** @param active whether somebody may still log in */
    public Seating(Structure structure, LocalDate day, Predicate<UserKey> active) {
        this.structure = structure;
        this.day = day;
        this.active = active;
    }

    public Structure structure() {
        return structure;
    }

    public LocalDate day() {
        return day;
    }

    /** Whether somebody may still log in. */
    boolean active(UserKey person) {
        return active.test(person);
    }

    /** Everybody who sits there as whatever; nobody sits in what is closed. */
    public List<Seat> sitting(NodeId node) {
        if (structure.node(node).filter(one -> !one.closed()).isEmpty()) return List.of();
        return structure.seats(node).stream().filter(this::counts).toList();
    }

    private boolean counts(Seat seat) {
        return seat.on(day) && active.test(seat.holder());
    }

    /** Who may take the work of a role. */
    public List<Seat> holders(NodeId node) {
        return sitting(node).stream().filter(seat -> seat.capacity().holds()).toList();
    }

    /** Whether nobody holds a role; a circle is vacant where it has no member at all. */
    public boolean vacant(NodeId node) {
        boolean open = structure.node(node).filter(one -> !one.closed()).isPresent();
        return open
                && (structure.isCircle(node)
                        ? members(node).isEmpty()
                        : holders(node).isEmpty());
    }

    /** Who leads a circle. */
    public List<Seat> leads(NodeId circle) {
        return sitting(circle).stream()
                .filter(seat -> seat.capacity() == Seat.Capacity.LEAD)
                .toList();
    }

    /** Who sits in a circle, in a role directly in it, or in a role that is linked to it. Observers are no members. */
    public Set<UserKey> members(NodeId circle) {
        Stream<NodeId> within = Stream.of(
                        Stream.of(circle),
                        structure.children(circle).stream().map(Node::id),
                        structure.linksTo(circle).stream().map(Link::node))
                .flatMap(some -> some);
        Set<UserKey> members = new LinkedHashSet<>();
        within.flatMap(node -> sitting(node).stream())
                .filter(seat -> seat.capacity() != Seat.Capacity.OBSERVER)
                .forEach(seat -> members.add(seat.holder()));
        return members;
    }

    public boolean holds(UserKey person, NodeId node) {
        return structure.seatsOf(person).stream()
                .anyMatch(seat -> seat.node().equals(node)
                        && seat.capacity().holds()
                        && sitting(node).contains(seat));
    }

    /** The roles that somebody holds, each once. */
    public List<Node> rolesOf(UserKey person) {
        return structure.seatsOf(person).stream()
                .filter(seat -> seat.capacity().holds() && counts(seat))
                .map(Seat::node)
                .distinct()
                .map(structure::node)
                .flatMap(Optional::stream)
                .filter(node -> !node.closed())
                .toList();
    }

    /**
     * Who answers for a role.
     *
     * @param seats its holders, or the leads to whom it falls; none where nobody answers
     * @param fallenTo the circle whose leads these are; none where they hold the role themselves, or nobody answers
     */
    public record Answerable(List<Seat> seats, Optional<NodeId> fallenTo) {}

    /** The holders of a role, or else whom it falls to as its circle says. */
    public Answerable answerable(NodeId node) {
        List<Seat> holders = holders(node);
        if (!holders.isEmpty()) return new Answerable(holders, Optional.empty());
        if (structure.fallback(node) == Fallback.NOBODY) return new Answerable(List.of(), Optional.empty());
        return structure.above(node).stream()
                .filter(circle -> !leads(circle.id()).isEmpty())
                .findFirst()
                .map(circle -> new Answerable(leads(circle.id()), Optional.of(circle.id())))
                .orElseGet(() -> new Answerable(List.of(), Optional.empty()));
    }

    /**
     * Who answers for a circle at this moment: of the nearest circle with duty seats, here or above, those whose turn it
     * is; where it has no turns, those who are in their working hours.
     */
    public List<Seat> onDuty(NodeId circle, Instant moment, InHours hours) {
        return Stream.concat(structure.node(circle).stream(), structure.above(circle).stream())
                .map(node -> onDutyIn(node.id(), moment, hours))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    private Optional<List<Seat>> onDutyIn(NodeId circle, Instant moment, InHours hours) {
        List<Seat> duty = sitting(circle).stream()
                .filter(seat -> seat.capacity() == Seat.Capacity.DUTY)
                .toList();
        if (duty.isEmpty()) return Optional.empty();
        List<Turn> turns = structure.turns(circle);
        return Optional.of(duty.stream()
                .filter(seat -> turns.isEmpty()
                        ? hours.now(seat.holder(), moment).orElse(false)
                        : turns.stream().anyMatch(turn -> turn.seat().equals(seat.id()) && turn.at(moment)))
                .toList());
    }
}
