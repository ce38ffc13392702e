package org.relais.jira.owning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Seating;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.Versioned;

/** What searches ask about roles equals what one counts by hand, on organisations made at random and on random days. */
class RolesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final int ORGANISATIONS = 20;
    private static final int DAYS = 5; // each: 100 random dates in all
    private static final int NODES = 60;
    private static final int PEOPLE = 12;

    private record Made(List<Node> nodes, List<Seat> seats, Structure structure) {}

    private static Made made(Random random) {
        List<Node> nodes = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            Optional<NodeId> parent = i == 0 || random.nextInt(20) == 0
                    ? Optional.empty()
                    : Optional.of(new NodeId("n" + random.nextInt(i)));
            boolean closedAbove =
                    parent.flatMap(id -> find(nodes, id)).filter(Node::closed).isPresent();
            Node node = Node.named(new NodeId("n" + i), parent, Texts.of("Node " + i), Texts.NONE);
            nodes.add(closedAbove || random.nextInt(12) == 0 ? node.closed(true) : node);
        }
        for (int i = 0; i < NODES * 2; i++) {
            Optional<LocalDate> since = day(random, 0);
            seats.add(new Seat(
                    new PartId("s" + i),
                    new NodeId("n" + random.nextInt(NODES)),
                    person(random),
                    Seat.Capacity.values()[random.nextInt(Seat.Capacity.values().length)],
                    Optional.empty(),
                    since,
                    day(random, since.isPresent() ? (int) (since.get().toEpochDay() - FIRST.toEpochDay()) : 0),
                    random.nextInt(8) != 0));
        }
        List<Fact> facts = new ArrayList<>(nodes);
        facts.addAll(seats);
        facts.add(Clause.of(new PartId("c"), new NodeId("n0"), Clause.Type.POLICY, Texts.of("a policy"), 0));
        return new Made(
                nodes,
                seats,
                Structure.of(
                        1, facts.stream().map(fact -> new Versioned(fact, 1)).toList()));
    }

    private static Optional<LocalDate> day(Random random, int notBefore) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(FIRST.plusDays(notBefore + random.nextInt(Math.max(1, 365 - notBefore))));
    }

    private static UserKey person(Random random) {
        return new UserKey("p" + random.nextInt(PEOPLE));
    }

    private static Optional<Node> find(List<Node> nodes, NodeId id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** Says of a seat, with nothing but its own members, whether somebody holds the role by it on this day. */
    private static boolean holds(Made made, Seat seat, LocalDate day, Set<UserKey> gone) {
        boolean begun = seat.since().isEmpty() || !seat.since().get().isAfter(day);
        boolean over = seat.until().isPresent() && seat.until().get().isBefore(day);
        boolean open = !find(made.nodes(), seat.node()).orElseThrow().closed();
        return seat.agreed() && begun && !over && open && seat.capacity().holds() && !gone.contains(seat.holder());
    }

    @Test
    void roles_of_somebody_vacant_roles_and_ending_terms_equal_what_one_counts() {
        int found = 0;
        for (int seed = 1; seed <= ORGANISATIONS; seed++) {
            Random random = new Random(seed);
            Made made = made(random);
            Set<UserKey> gone = Set.of(person(random));
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(random.nextInt(365));
                Seating seating = new Seating(made.structure(), day, person -> !gone.contains(person));
                UserKey somebody = person(random);
                Set<NodeId> theirs = new TreeSet<>();
                Set<NodeId> held = new TreeSet<>();
                Set<NodeId> ending = new TreeSet<>();
                for (Seat seat : made.seats()) {
                    if (!holds(made, seat, day, gone)) continue;
                    held.add(seat.node());
                    if (seat.holder().equals(somebody)) theirs.add(seat.node());
                    boolean soon =
                            seat.until().isPresent() && seat.until().get().toEpochDay() <= day.toEpochDay() + 30;
                    if (soon) ending.add(seat.node());
                }
                assertThat(Roles.of(seating, somebody)).as("seed " + seed).isEqualTo(theirs);
                assertThat(Roles.ending(seating, 30)).as("seed " + seed).isEqualTo(ending);
                assertThat(leaves(made, Roles.vacant(seating)))
                        .as("seed " + seed)
                        .isEqualTo(leaves(made, without(made, held)));
                found += theirs.size() + ending.size();
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    /** Only what holds no open role: a circle is vacant by another rule, which its own tests keep. */
    private static Set<NodeId> leaves(Made made, Set<NodeId> some) {
        Set<NodeId> leaves = new TreeSet<>(some);
        made.nodes().stream().filter(node -> !node.closed()).forEach(node -> node.parent()
                .ifPresent(leaves::remove));
        return leaves;
    }

    private static Set<NodeId> without(Made made, Set<NodeId> held) {
        Set<NodeId> open = new TreeSet<>();
        made.nodes().stream().filter(node -> !node.closed()).forEach(node -> open.add(node.id()));
        open.removeAll(held);
        return open;
    }

    @Test
    void all_that_is_in_a_circle_equals_what_one_reaches_by_climbing() {
        for (int seed = 1; seed <= ORGANISATIONS; seed++) {
            Made made = made(new Random(seed));
            for (Node top : made.nodes()) {
                Set<NodeId> below = new TreeSet<>();
                for (Node node : made.nodes()) {
                    Optional<Node> at = Optional.of(node);
                    while (at.isPresent() && !at.get().id().equals(top.id())) {
                        at = at.get().parent().flatMap(id -> find(made.nodes(), id));
                    }
                    if (at.isPresent()) below.add(node.id());
                }
                assertThat(Roles.in(made.structure(), top.id(), true)).isEqualTo(below);
                assertThat(Roles.in(made.structure(), top.id(), false)).containsExactly(top.id());
            }
        }
    }

    @Test
    void a_time_ahead_is_some_days_or_weeks() {
        assertThat(Roles.days("30d")).contains(30);
        assertThat(Roles.days(" 4w ")).contains(28);
        assertThat(Roles.days("0d")).contains(0);
        for (String wrong : List.of("", "d", "30", "-1d", "30 d", "12345d", "1m", "٣d")) {
            assertThat(Roles.days(wrong)).as(wrong).isEmpty();
        }
    }
}
