package org.relais.jira.circle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.StructurePass;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.Answer;
import org.relais.jira.circle.Change;
import org.relais.jira.circle.Circles;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Edit;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Outcome;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.Versioned;
import org.relais.jira.circle.World;

/** What every store of the structure does, on whatever it stands. */
abstract class CirclesContract {
    static final SystemPass PASS = new Gate(new FakePermissions()).asSystem("test");
    private static final UserKey ANA = new UserKey("ana");

    final World.Ticking clock = new World.Ticking();

    /** An empty store, the same for each call within a test. */
    abstract Circles circles();

    static Circles.Wish wish(String word, String about) {
        return new Circles.Wish(word, Optional.of(new NodeId(about)), Optional.of(ANA), Optional.of("because"));
    }

    static Node node(String id, String parent) {
        return Node.named(
                new NodeId(id), Optional.ofNullable(parent).map(NodeId::new), Texts.of("Node " + id), Texts.NONE);
    }

    private Structure yes(String about, Function<Structure, Outcome> amendment) {
        Answer answer = circles().amend(PASS, wish("edited", about), amendment);
        assertThat(answer).isInstanceOf(Answer.Changed.class);
        return ((Answer.Changed) answer).now();
    }

    private Structure begin(Fact fact) {
        return yes(fact.node().value(), before -> new Edit(List.of(fact), List.of()));
    }

    private static Set<Versioned> facts(Structure structure) {
        return new HashSet<>(structure.facts());
    }

    @Test
    void at_first_there_is_nothing() {
        assertThat(circles().current(PASS).revision()).isZero();
        assertThat(circles().asOf(PASS, clock.instant()).size()).isZero();
        assertThat(circles().changes(PASS, Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void what_was_said_is_read_again_whole() {
        NodeId id = new NodeId("a");
        Node said = node("a", null)
                .saying(
                        Texts.of(Map.of("en", "Wells", "fr", "Puits à l’eau")),
                        Texts.of("So that \"everybody\" drinks\nclean water 𝒲"),
                        new TreeSet<>(List.of("eau", "water")))
                .ruled(Rules.NONE.assignedBy(id));
        Clause clause = Clause.of(new PartId("c"), id, Clause.Type.POLICY, Texts.of("Ask before"), 3);
        Seat seat = new Seat(
                new PartId("s"),
                id,
                ANA,
                Seat.Capacity.LEAD,
                Optional.of("North"),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                false);
        begin(said);
        begin(clause);
        Structure now = begin(seat);
        assertThat(facts(circles().current(PASS)))
                .isEqualTo(facts(now))
                .containsExactlyInAnyOrder(new Versioned(said, 1), new Versioned(clause, 2), new Versioned(seat, 3));
    }

    @Test
    void a_no_changes_nothing_and_neither_does_an_edit_of_nothing() {
        begin(node("a", null));
        Answer no = circles()
                .amend(
                        PASS,
                        wish("edited", "a"),
                        before -> new Outcome.No(new Answer.Refused(Refusal.of(Refusal.Reason.CYCLE))));
        assertThat(no).isEqualTo(new Answer.Refused(Refusal.of(Refusal.Reason.CYCLE)));
        begin(node("a", null));
        assertThat(circles().current(PASS).revision()).isEqualTo(1);
        assertThat(circles().changes(PASS, Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void an_amendment_that_breaks_leaves_nothing_behind() {
        begin(node("a", null));
        try {
            assertThat(circles().amend(PASS, wish("edited", "a"), before -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isNull();
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("broken");
        }
        assertThat(circles().current(PASS).revision()).isEqualTo(1);
        begin(node("b", "a"));
        assertThat(circles().current(PASS).revision()).isEqualTo(2);
    }

    @Test
    void changes_are_listed_the_newest_first_page_by_page_and_node_by_node() {
        begin(node("a", null));
        begin(node("b", "a"));
        Clause clause = Clause.of(new PartId("c"), new NodeId("b"), Clause.Type.POLICY, Texts.of("Ask"), 0);
        begin(clause);
        clock.set("2026-11-25T10:00:00Z");
        yes("b", before -> new Edit(List.of(), List.of(clause)));
        assertThat(circles().changes(PASS, Long.MAX_VALUE, 2))
                .extracting(Change::revision)
                .containsExactly(4L, 3L);
        assertThat(circles().changes(PASS, 3, 10)).extracting(Change::revision).containsExactly(2L, 1L);
        assertThat(circles().changesOf(PASS, new NodeId("b"), Long.MAX_VALUE, 10))
                .extracting(Change::revision)
                .containsExactly(4L, 3L, 2L);
        assertThat(circles().changesOf(PASS, new NodeId("b"), 4, 1))
                .containsExactly(new Change(
                        3,
                        Instant.parse("2026-11-25T09:00:00Z"),
                        Optional.of(ANA),
                        "edited",
                        Optional.of(new NodeId("b")),
                        Optional.of("because")));
    }

    @Test
    void a_clock_that_goes_back_does_not_turn_the_order_of_changes() {
        begin(node("a", null));
        clock.set("2026-11-25T08:00:00Z");
        begin(node("b", "a"));
        assertThat(circles().changes(PASS, Long.MAX_VALUE, 1).get(0).at())
                .isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(circles().asOf(PASS, Instant.parse("2026-11-25T08:30:00Z")).size())
                .isZero();
    }

    @Test
    void of_two_moves_at_once_that_would_make_a_loop_together_only_one_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            String a = "a" + round;
            String b = "b" + round;
            begin(node(a, null));
            begin(node(b, null));
            List<Answer> answers = together(move(a, b), move(b, a));
            assertThat(answers).filteredOn(Answer.Changed.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Answer.Refused.class::isInstance).hasSize(1);
            Structure now = circles().current(PASS);
            assertThat(now.path(new NodeId(a)).size() + now.path(new NodeId(b)).size())
                    .isEqualTo(3);
        }
    }

    private Function<Structure, Outcome> move(String node, String to) {
        return before -> {
            Node moved = before.node(new NodeId(node)).orElseThrow().in(Optional.of(new NodeId(to)));
            return moved.fault(before)
                    .<Outcome>map(no -> new Outcome.No(new Answer.Refused(no)))
                    .orElseGet(() -> new Edit(List.of(moved), List.of()));
        };
    }

    @Test
    void of_two_who_knew_the_same_version_the_second_finds_another() throws Exception {
        begin(node("a", null));
        List<Answer> answers = together(rename("One"), rename("Other"));
        assertThat(answers).filteredOn(Answer.Changed.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.Stale.class::isInstance).hasSize(1);
        assertThat(circles().current(PASS).revision()).isEqualTo(2);
    }

    private static Function<Structure, Outcome> rename(String name) {
        return before -> {
            Versioned current = before.fact(Fact.Kind.NODE, "a").orElseThrow();
            Node renamed = ((Node) current.fact()).saying(Texts.of(name), Texts.NONE, new TreeSet<>());
            return current.since() == 1
                    ? new Edit(List.of(renamed), List.of())
                    : new Outcome.No(new Answer.Stale(current, renamed));
        };
    }

    private List<Answer> together(Function<Structure, Outcome> one, Function<Structure, Outcome> other)
            throws Exception {
        Circles circles = circles();
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<Answer>> both = new ArrayList<>();
            for (Function<Structure, Outcome> amendment : List.of(one, other)) {
                both.add(two.submit(() -> {
                    start.await();
                    return circles.amend(PASS, wish("moved", "a"), amendment);
                }));
            }
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            two.shutdownNow();
        }
    }

    /** 300 random changes over 100 days, and 100 random moments: each answers as if all had been replayed until then. */
    @Test
    void as_of_any_moment_is_what_replaying_the_changes_until_then_would_give() {
        Random random = new Random(20261125);
        Instant start = clock.instant();
        List<Instant> times = new ArrayList<>();
        List<Structure> replayed = new ArrayList<>(List.of(Structure.EMPTY));
        for (int i = 0; i < 300; i++) {
            clock.set(start.plusSeconds(i * 28_800L).toString());
            Structure before = replayed.get(replayed.size() - 1);
            Edit edit = anything(random, before, i).on(before);
            if (edit.isEmpty()) continue;
            yes("n0", unused -> edit);
            long revision = before.revision() + 1;
            replayed.add(before.after(
                    revision,
                    edit.ended(),
                    edit.begun().stream()
                            .map(fact -> new Versioned(fact, revision))
                            .toList()));
            times.add(clock.instant());
        }
        assertThat(replayed).hasSizeGreaterThan(200);
        assertThat(facts(circles().current(PASS))).isEqualTo(facts(replayed.get(replayed.size() - 1)));
        for (int i = 0; i < 100; i++) {
            Instant moment = start.plusSeconds(random.nextInt(310 * 28_800) - 28_800L);
            long until = times.stream().filter(time -> !time.isAfter(moment)).count();
            Structure expected = replayed.get((int) until);
            Structure found = circles().asOf(PASS, moment);
            assertThat(facts(found)).as(moment.toString()).isEqualTo(facts(expected));
            assertThat(found.revision()).isEqualTo(expected.revision());
        }
    }

    private static Edit anything(Random random, Structure before, int i) {
        List<Node> nodes = before.nodes().toList();
        if (nodes.isEmpty() || random.nextInt(4) == 0) {
            String parent = nodes.isEmpty() ? null : any(random, nodes).id().value();
            return new Edit(List.of(node("n" + i, parent)), List.of());
        }
        Node node = any(random, nodes);
        List<Clause> clauses = before.clauses(node.id());
        List<Seat> seats = before.seats(node.id());
        switch (random.nextInt(6)) {
            case 0:
                return new Edit(
                        List.of(Clause.of(
                                new PartId("c" + i), node.id(), Clause.Type.DOMAIN, Texts.of("clause " + i), i)),
                        List.of());
            case 1:
                UserKey person = new UserKey("p" + random.nextInt(10));
                return new Edit(
                        List.of(Seat.of(new PartId("s" + i), node.id(), person, Seat.Capacity.MEMBER)), List.of());
            case 2:
                return clauses.isEmpty() ? Edit.NOTHING : new Edit(List.of(), List.of(any(random, clauses)));
            case 3:
                return seats.isEmpty() ? Edit.NOTHING : new Edit(List.of(), List.copyOf(seats));
            case 4:
                Node moved = node.in(Optional.of(any(random, nodes).id()));
                return moved.fault(before).isPresent() ? Edit.NOTHING : new Edit(List.of(moved), List.of());
            default:
                return new Edit(List.of(node.closed(random.nextBoolean())), List.of());
        }
    }

    // --- people who go

    private Seat sits(String seat, String person) {
        Seat one = Seat.of(new PartId(seat), new NodeId("a"), new UserKey(person), Seat.Capacity.MEMBER);
        begin(one);
        return one;
    }

    @Test
    void what_stands_under_a_key_stands_under_another_today_and_at_any_time_and_a_second_time_changes_nothing() {
        begin(node("a", null));
        Seat former = sits("s1", "leaver");
        clock.set("2026-11-25T10:00:00Z");
        yes("a", before -> new Edit(List.of(), List.of(former)));
        clock.set("2026-11-25T11:00:00Z");
        sits("s2", "leaver");
        sits("s3", "stays");
        assertThat(circles().traces(PASS, new UserKey("leaver")).seats()).isEqualTo(2);
        UserKey key = new UserKey("JIRAUSER10100");
        for (int round = 0; round < 2; round++) {
            circles().rekey(PASS, new UserKey("leaver"), key);
            circles().rekey(PASS, ANA, new UserKey("ana2"));
            Structure now = circles().current(PASS);
            assertThat(now.seatsOf(new UserKey("leaver"))).isEmpty();
            assertThat(now.seatsOf(key)).extracting(Seat::key).containsExactly("s2");
            assertThat(now.seatsOf(new UserKey("stays"))).hasSize(1);
            Structure then = circles().asOf(PASS, Instant.parse("2026-11-25T09:30:00Z"));
            assertThat(then.seatsOf(key)).extracting(Seat::key).containsExactly("s1");
            assertThat(circles().traces(PASS, new UserKey("leaver")).seats()).isZero();
            assertThat(circles().changesOf(PASS, new NodeId("a"), 2, 10).get(0).by())
                    .contains(new UserKey("ana2"));
        }
    }

    @Test
    void why_a_change_was_made_is_counted_and_can_be_taken_away_once() {
        begin(node("a", null));
        begin(node("b", "a"));
        assertThat(circles().traces(PASS, ANA).texts()).isEqualTo(2);
        StructurePass ada =
                new Gate(new FakePermissions()).structure(Visitor.of(ANA)).orElseThrow();
        assertThat(circles().redact(ada, 1)).isTrue();
        assertThat(circles().redact(ada, 1)).isFalse();
        assertThat(circles().redact(ada, 99)).isFalse();
        assertThat(circles().changes(PASS, Long.MAX_VALUE, 10))
                .extracting(Change::why)
                .containsExactly(Optional.of("because"), Optional.empty());
        assertThat(circles().traces(PASS, ANA).texts()).isEqualTo(1);
    }

    @Test
    void what_one_person_did_is_listed_the_newest_first() {
        begin(node("a", null));
        begin(node("b", "a"));
        Circles.Wish other =
                new Circles.Wish("edited", Optional.empty(), Optional.of(new UserKey("ben")), Optional.empty());
        assertThat(circles().amend(PASS, other, before -> new Edit(List.of(node("c", "a")), List.of())))
                .isInstanceOf(Answer.Changed.class);
        assertThat(circles().changesBy(PASS, ANA, Long.MAX_VALUE, 10))
                .extracting(Change::revision)
                .containsExactly(2L, 1L);
        assertThat(circles().changesBy(PASS, ANA, 2, 10))
                .extracting(Change::revision)
                .containsExactly(1L);
        assertThat(circles().changesBy(PASS, new UserKey("ben"), Long.MAX_VALUE, 10))
                .extracting(Change::revision)
                .containsExactly(3L);
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    Clock clock() {
        return clock;
    }
}
