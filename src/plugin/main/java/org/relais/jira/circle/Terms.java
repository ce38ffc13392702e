package org.relais.jira.circle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;

/** Terms that end, and whom that concerns. Told 30, 7 and 0 days before, each once, also where nobody looked on the day. */
public final class Terms {
    /** How many days before the last one it is told. */
    private static final int[] TOLD = {0, 7, 30};

    private Terms() {}

    /**
     * A term that ends.
     *
     * @param before the mark that it has passed: 30, 7 or 0 days before its last one
     */
    public record Ending(Seat seat, LocalDate last, int before) {
        /** What is told once, for ever: an extended term is another moment. */
        public String moment(UserKey person) {
            return "term:" + seat.key() + ":" + last + ":" + before + ":" + person.value();
        }
    }

    /** Every term that ends within 30 days, at the latest mark that it has passed. */
    public static List<Ending> ending(Seating seating) {
        return seating.structure()
                .all(Seat.class)
                .filter(seat -> seating.sitting(seat.node()).contains(seat))
                .flatMap(seat -> seat.until().flatMap(last -> ending(seat, last, seating.day())).stream())
                .sorted((one, other) -> one.seat().id().compareTo(other.seat().id()))
                .toList();
    }

    private static Optional<Ending> ending(Seat seat, LocalDate last, LocalDate today) {
        return mark(last, today).map(mark -> new Ending(seat, last, mark));
    }

    /** The latest mark before its last day that a term has passed; the last one also once it is over. */
    static Optional<Integer> mark(LocalDate last, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, last);
        return IntStream.of(TOLD).filter(mark -> left <= mark).boxed().findFirst();
    }

    /** Every seat whose term is over and that nobody ended, in open nodes. */
    public static List<Seat> over(Seating seating) {
        Structure structure = seating.structure();
        return structure
                .all(Seat.class)
                .filter(seat -> seat.until().filter(seating.day()::isAfter).isPresent())
                .filter(seat -> structure
                        .node(seat.node())
                        .filter(node -> !node.closed())
                        .isPresent())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** Every seat that is offered to somebody active in an open node, with the change that offered it so. */
    static Map<Seat, Long> offered(Seating seating) {
        Map<Seat, Long> offered = new LinkedHashMap<>();
        seating.structure()
                .all(Seat.class)
                .filter(seat -> SeatOffered.offered(seat, seating) && seating.active(seat.holder()))
                .filter(seat -> seating.structure()
                        .node(seat.node())
                        .filter(node -> !node.closed())
                        .isPresent())
                .forEach(seat -> seating.structure()
                        .fact(Fact.Kind.SEAT, seat.key())
                        .ifPresent(found -> offered.put(seat, found.since())));
        return offered;
    }

    /** Whom the end of a term concerns: who sits there, who else holds it, and the circle's leads, or else its members. */
    public static Set<UserKey> concerned(Seating seating, Seat seat) {
        Set<UserKey> concerned = new LinkedHashSet<>(Set.of(seat.holder()));
        seating.holders(seat.node()).forEach(other -> concerned.add(other.holder()));
        NodeId circle =
                seating.structure().node(seat.node()).flatMap(Node::parent).orElse(seat.node());
        List<Seat> leads = seating.leads(circle);
        Stream<UserKey> others = leads.isEmpty()
                ? seating.members(circle).stream()
                : leads.stream().map(Seat::holder);
        others.forEach(concerned::add);
        return concerned;
    }
}
