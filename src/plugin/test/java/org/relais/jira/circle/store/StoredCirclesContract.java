package org.relais.jira.circle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relais.host.db.Database;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Answer;
import org.relais.jira.circle.Circles;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Edit;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Texts;

/** The same on a database, which two nodes share. */
abstract class StoredCirclesContract extends CirclesContract {
    private final Database database = database();
    private final Circles circles = OneNode.on(database, clock);

    /** A database of its own. */
    abstract Database database();

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Circles circles() {
        return circles;
    }

    @Test
    void what_one_node_changes_the_other_reads_at_once() {
        Circles other = OneNode.on(database, clock);
        begin(circles, node("a", null));
        assertThat(other.current(PASS).revision()).isEqualTo(1);
        begin(circles, node("b", "a"));
        begin(other, node("b", null));
        begin(circles, node("c", "b"));
        Structure fresh = OneNode.on(database, clock).current(PASS);
        for (Circles node : List.of(circles, other)) {
            assertThat(new HashSet<>(node.current(PASS).facts())).isEqualTo(new HashSet<>(fresh.facts()));
        }
    }

    /** The lock may be lost; then the database still lets only one be the next change. */
    @Test
    void without_the_lock_no_change_is_lost_all_the_same() throws Exception {
        Circles one = OneNode.careless(database, clock);
        Circles other = OneNode.careless(database, clock);
        begin(one, node("root", null));
        Thread[] both = {new Thread(() -> many(one, "a")), new Thread(() -> many(other, "b"))};
        for (Thread thread : both) thread.start();
        for (Thread thread : both) thread.join();
        Structure now = OneNode.on(database, clock).current(PASS);
        assertThat(now.revision()).isEqualTo(now.size());
        assertThat(new HashSet<>(one.current(PASS).facts())).isEqualTo(new HashSet<>(now.facts()));
    }

    /** An import of 1,000 roles: what is asked of the database does not grow with each of them. */
    @Test
    void a_thousand_roles_with_their_parts_are_written_with_few_statements_and_told_as_they_go() {
        begin(circles, node("root", null));
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            NodeId id = new NodeId("n" + i);
            facts.add(node(id.value(), "root"));
            facts.add(Clause.of(new PartId("c" + i), id, Clause.Type.POLICY, Texts.of("asks"), 0));
            facts.add(Seat.of(new PartId("s" + i), id, new UserKey("p" + i % 9), Seat.Capacity.MEMBER));
        }
        List<Integer> told = new ArrayList<>();
        database.statements().start();
        Answer answer =
                circles.amend(PASS, wish("imported", "root"), before -> new Edit(facts, List.of()), (done, of) -> {
                    assertThat(of).isEqualTo(3_000);
                    told.add(done);
                });
        assertThat(answer).isInstanceOf(Answer.Changed.class);
        assertThat(database.statements().total()).isLessThanOrEqualTo(12);
        assertThat(told).containsExactly(500, 1_000, 1_500, 2_000, 2_500, 3_000);
        Structure fresh = OneNode.on(database, clock).current(PASS);
        assertThat(new HashSet<>(fresh.facts()))
                .isEqualTo(new HashSet<>(circles.current(PASS).facts()));
        assertThat(fresh.seatsOf(new UserKey("p1"))).hasSize(112 - 1);
    }

    @Test
    void a_batch_that_breaks_half_way_leaves_nothing_behind() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) facts.add(node("n" + i, null));
        assertThatThrownBy(() -> circles.amend(
                        PASS, wish("imported", "n0"), before -> new Edit(facts, List.of()), (done, of) -> {
                            if (done == of) throw new IllegalStateException("broken");
                        }))
                .hasMessage("broken");
        assertThat(OneNode.on(database, clock).current(PASS).size()).isZero();
        assertThat(circles.current(PASS).size()).isZero();
    }

    /** Whoever is beaten twice gives up, and has then changed nothing. */
    private static void many(Circles circles, String prefix) {
        for (int i = 0; i < 20; i++) {
            try {
                begin(circles, node(prefix + i, "root"));
            } catch (RuntimeException beatenTwice) {
                assertThat(beatenTwice).isNotInstanceOf(NullPointerException.class);
            }
        }
    }

    private static void begin(Circles circles, Fact fact) {
        assertThat(circles.amend(
                        PASS, wish("edited", fact.node().value()), before -> new Edit(List.of(fact), List.of())))
                .isInstanceOf(Answer.Changed.class);
    }
}
