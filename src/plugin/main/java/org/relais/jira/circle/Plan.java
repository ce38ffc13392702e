package org.relais.jira.circle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.UserKey;

/**
 * What an import would do, looked at before it is done.
 *
 * @param counts of each kind of fact
 * @param faults what is wrong in the file, {@value #MOST_FAULTS} at most; with any of them nothing is imported
 * @param untouched how many open nodes there are that the file does not mention; they stay
 * @param seatsLeftOut how many seats of the file are of somebody who is not known here
 */
public record Plan(Map<Fact.Kind, Counts> counts, List<Fault> faults, int untouched, int seatsLeftOut, Edit edit) {
    static final int MOST_FAULTS = 100;

    /** How many begin, become others, stay as they are, and end. */
    public record Counts(int added, int changed, int same, int ended) {}

    /** What is wrong with something in a file, and in which line that is. */
    public record Fault(int line, Fact.Kind kind, String key, Refusal why) {}

    /** @param known who the people of the file are */
    static Plan of(Document document, Map<String, UserKey> known, Structure before) {
        return new Making(document, known, before).plan();
    }

    /** Puts a plan together. */
    private static final class Making {
        private final Document document;
        private final Map<String, UserKey> known;
        private final Structure before;
        private final List<Fact> begun = new ArrayList<>();
        private final List<Fact> ended = new ArrayList<>();
        /** By the very fact: to compare them whole would cost more than all the rest. */
        private final Map<Fact, Integer> lines = new IdentityHashMap<>();

        private final List<Fault> faults = new ArrayList<>();
        private int seatsLeftOut;

        Making(Document document, Map<String, UserKey> known, Structure before) {
            this.document = document;
            this.known = known;
            this.before = before;
        }

        Plan plan() {
            Set<NodeId> mentioned = new HashSet<>();
            for (Document.Listed listed : document.nodes()) {
                if (mentioned.add(listed.id())) list(listed);
                else fault(listed.line(), Fact.Kind.NODE, listed.id().value(), Refusal.Reason.ID_TAKEN);
            }
            distinct();
            moved(mentioned);
            if (faults.isEmpty()) loops();
            if (faults.isEmpty()) check();
            int untouched = (int) before.nodes()
                    .filter(node -> !node.closed() && !mentioned.contains(node.id()))
                    .count();
            return new Plan(counts(), List.copyOf(faults), untouched, seatsLeftOut, new Edit(begun, ended).on(before));
        }

        private void list(Document.Listed listed) {
            begin(listed.on(before.node(listed.id())), listed.line());
            listed.parts().forEach((kind, parts) -> {
                Set<String> stay = new HashSet<>();
                for (Fact part : parts) {
                    stay.add(part.key());
                    here(part).ifPresentOrElse(fact -> begin(fact, listed.line()), () -> seatsLeftOut++);
                }
                before.parts(listed.id()).stream()
                        .filter(part -> part.kind() == kind && !stay.contains(part.key()))
                        .forEach(ended::add);
            });
        }

        private Optional<Fact> here(Fact part) {
            if (!(part instanceof Seat seat)) return Optional.of(part);
            return Optional.ofNullable(known.get(seat.holder().value())).map(seat::of);
        }

        private void begin(Fact fact, int line) {
            begun.add(fact);
            lines.put(fact, line);
        }

        /** The turns of a seat that ends, or is left out, have nobody to be about. */
        private void moved(Set<NodeId> mentioned) {
            Set<PartId> gone = new HashSet<>();
            ended.stream().filter(Seat.class::isInstance).forEach(seat -> gone.add(((Seat) seat).id()));
            Set<String> kept = new HashSet<>();
            begun.forEach(fact -> kept.add(fact.kind() + fact.key()));
            for (NodeId node : mentioned) {
                before.turns(node).stream()
                        .filter(turn -> gone.contains(turn.seat()) && !kept.contains(Fact.Kind.TURN + turn.key()))
                        .filter(turn -> !ended.contains(turn))
                        .forEach(ended::add);
            }
            Set<PartId> seated = new HashSet<>();
            begun.stream().filter(Seat.class::isInstance).forEach(seat -> seated.add(((Seat) seat).id()));
            begun.removeIf(fact -> fact instanceof Turn turn
                    && !seated.contains(turn.seat())
                    && before.fact(Fact.Kind.SEAT, turn.seat().value()).isEmpty());
        }

        /** No id stands for two things, nor moves from one node to another. */
        private void distinct() {
            Set<String> keys = new HashSet<>();
            for (Fact fact : begun) {
                boolean twice = !keys.add(fact.kind() + " " + fact.key());
                boolean elsewhere = fact.kind() != Fact.Kind.NODE
                        && before.fact(fact.kind(), fact.key())
                                .filter(one -> !one.fact().node().equals(fact.node()))
                                .isPresent();
                if (twice || elsewhere) fault(lines.get(fact), fact.kind(), fact.key(), Refusal.Reason.ID_TAKEN);
            }
        }

        /** Before the structure is made of it: nothing could walk in a loop. */
        private void loops() {
            Map<NodeId, Optional<NodeId>> parents = new HashMap<>();
            before.nodes().forEach(node -> parents.put(node.id(), node.parent()));
            nodes().forEach(node -> parents.put(node.id(), node.parent()));
            Set<NodeId> safe = new HashSet<>();
            for (Node node : nodes()) {
                Set<NodeId> way = new HashSet<>();
                Optional<NodeId> at = Optional.of(node.id());
                while (at.isPresent() && !safe.contains(at.get()) && way.add(at.get())) {
                    at = parents.getOrDefault(at.get(), Optional.empty());
                }
                if (at.filter(way::contains).isPresent()) {
                    fault(lines.get(node), Fact.Kind.NODE, node.key(), Refusal.Reason.CYCLE);
                    return;
                }
                safe.addAll(way);
            }
        }

        private List<Node> nodes() {
            return begun.stream()
                    .filter(Node.class::isInstance)
                    .map(Node.class::cast)
                    .toList();
        }

        private void check() {
            long next = before.revision() + 1;
            Structure after = before.after(
                    next,
                    ended,
                    begun.stream().map(fact -> new Versioned(fact, next)).toList());
            if (after.size() > Nodes.MOST) {
                faults.add(new Fault(
                        1,
                        Fact.Kind.NODE,
                        "",
                        Refusal.limit(Refusal.Reason.TOO_MANY, Nodes.MOST, after.size())
                                .about("nodes")));
                return;
            }
            for (Fact fact : begun) {
                fact.fault(after).ifPresent(why -> {
                    if (faults.size() < MOST_FAULTS) {
                        faults.add(new Fault(lines.get(fact), fact.kind(), fact.key(), why));
                    }
                });
            }
        }

        private void fault(int line, Fact.Kind kind, String key, Refusal.Reason reason) {
            if (faults.size() < MOST_FAULTS) faults.add(new Fault(line, kind, key, Refusal.of(reason)));
        }

        private Map<Fact.Kind, Counts> counts() {
            Map<Fact.Kind, Counts> counts = new EnumMap<>(Fact.Kind.class);
            for (Fact.Kind kind : Fact.Kind.values()) counts.put(kind, new Counts(0, 0, 0, 0));
            for (Fact fact : begun) {
                Optional<Fact> was = before.fact(fact.kind(), fact.key()).map(Versioned::fact);
                Counts now = was.isEmpty()
                        ? new Counts(1, 0, 0, 0)
                        : was.get().equals(fact) ? new Counts(0, 0, 1, 0) : new Counts(0, 1, 0, 0);
                counts.merge(fact.kind(), now, Making::sum);
            }
            ended.forEach(fact -> counts.merge(fact.kind(), new Counts(0, 0, 0, 1), Making::sum));
            return counts;
        }

        private static Counts sum(Counts one, Counts other) {
            return new Counts(
                    one.added() + other.added(),
                    one.changed() + other.changed(),
                    one.same() + other.same(),
                    one.ended() + other.ended());
        }
    }
}
