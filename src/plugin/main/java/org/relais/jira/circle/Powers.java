package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;

/**
 * What a person may do to the structure. Administrators of Jira may all; others as the nearest circle says, at the node or
 * above. Every no says who could. Change by consent will be one more answer here.
 */
public final class Powers {
    private final Seating seating;
    private final UserKey person;
    private final boolean administers;

    Powers(Seating seating, UserKey person, boolean administers) {
        this.seating = seating;
        this.person = person;
        this.administers = administers;
    }

    public UserKey person() {
        return person;
    }

    Seating seating() {
        return seating;
    }

    /** What stands against it that they do what is left to administrators. */
    public Optional<Refusal> administer() {
        return administers ? Optional.empty() : Optional.of(Refusal.notYours(List.of(Power.ADMINISTRATORS)));
    }

    /** What stands against it that they change this node and its parts, or what is in it; the top if none is named. */
    public Optional<Refusal> change(Optional<NodeId> node) {
        Optional<Node> ruler = node.flatMap(seating.structure()::ruler);
        if (administers || ruler.filter(this::among).isPresent()) return Optional.empty();
        return Optional.of(Refusal.notYours(changers(node)));
    }

    /** What stands against it that they seat people in this node. */
    public Optional<Refusal> assign(NodeId node) {
        Optional<NodeId> assigners = assigners(node);
        if (assigners.filter(role -> seating.holds(person, role)).isPresent()) return Optional.empty();
        return change(Optional.of(node))
                .map(no -> Refusal.notYours(Stream.concat(
                                assigners.stream().map(role -> Power.of(Power.Kind.HOLDERS_OF, role)),
                                no.could().stream())
                        .toList()));
    }

    private Optional<NodeId> assigners(NodeId node) {
        return seating.structure().node(node).flatMap(one -> one.rules().assigners());
    }

    private boolean among(Node ruler) {
        Changers changers = ruler.rules().changers().orElseThrow();
        return switch (changers.kind()) {
            case ADMINISTRATORS -> false;
            case MEMBERS -> seating.members(ruler.id()).contains(person);
            case LEAD ->
                seating.leads(ruler.id()).stream()
                        .anyMatch(seat -> seat.holder().equals(person));
            case ROLE -> seating.holds(person, changers.role().orElseThrow());
        };
    }

    /** Who can change this node; the administrators last. */
    List<Power> changers(Optional<NodeId> node) {
        Optional<Power> first = node.flatMap(seating.structure()::ruler)
                .flatMap(ruler -> power(ruler, ruler.rules().changers().orElseThrow()));
        return first.map(power -> List.of(power, Power.ADMINISTRATORS)).orElse(List.of(Power.ADMINISTRATORS));
    }

    private static Optional<Power> power(Node ruler, Changers changers) {
        return switch (changers.kind()) {
            case ADMINISTRATORS -> Optional.empty();
            case MEMBERS -> Optional.of(Power.of(Power.Kind.MEMBERS_OF, ruler.id()));
            case LEAD -> Optional.of(Power.of(Power.Kind.LEAD_OF, ruler.id()));
            case ROLE -> changers.role().map(role -> Power.of(Power.Kind.HOLDERS_OF, role));
        };
    }
}
