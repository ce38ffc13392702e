package org.relais.jira.circle;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;

/** Roles that were held and are not any more: a holder left, a term ended, an account was closed. */
final class Vacancies {
    private static final String LEFT = Fact.Kind.SEAT.word() + "-ended";

    private Vacancies() {}

    /**
     * Each with what tells this vacancy from an earlier one of the same role. A role that nobody ever held is not there.
     *
     * @param lately the latest changes, among which are the seats that were ended
     */
    static Map<NodeId, String> of(Seating seating, Collection<Change> lately) {
        Structure structure = seating.structure();
        Map<NodeId, String> vacated = new HashMap<>();
        structure.nodes().map(Node::id).filter(seating::vacant).forEach(node -> {
            List<Seat> held = structure.seats(node).stream()
                    .filter(seat -> seat.agreed() && seat.capacity().holds())
                    .filter(seat -> seat.since().filter(seating.day()::isBefore).isEmpty())
                    .toList();
            if (!held.isEmpty()) vacated.put(node, seats(held));
        });
        lately.stream().filter(change -> change.word().equals(LEFT)).forEach(change -> change.about()
                .filter(seating::vacant)
                .ifPresent(node -> vacated.putIfAbsent(node, "" + change.revision())));
        return vacated;
    }

    /** Short whatever their number. */
    private static String seats(List<Seat> held) {
        return Integer.toHexString(held.stream()
                .map(seat -> seat.key() + seat.until())
                .sorted()
                .collect(Collectors.joining(" "))
                .hashCode());
    }

    /** To whom the work of a vacant role falls: as its circle says, or else the nearest leads, or else its members. */
    static Set<UserKey> concerned(Seating seating, NodeId node) {
        Set<UserKey> concerned = new LinkedHashSet<>();
        seating.answerable(node).seats().forEach(seat -> concerned.add(seat.holder()));
        if (!concerned.isEmpty()) return concerned;
        List<Node> above = seating.structure().above(node);
        above.stream()
                .map(circle -> seating.leads(circle.id()))
                .filter(leads -> !leads.isEmpty())
                .findFirst()
                .ifPresent(leads -> leads.forEach(seat -> concerned.add(seat.holder())));
        if (!concerned.isEmpty()) return concerned;
        Stream<Node> nearest = above.stream().limit(1);
        nearest.forEach(circle -> concerned.addAll(seating.members(circle.id())));
        return concerned;
    }
}
