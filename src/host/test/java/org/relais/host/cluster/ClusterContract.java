package org.relais.host.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.clock.HostClock;
import org.relais.host.db.Database;

/** What two nodes may rely on, whatever database they share. */
abstract class ClusterContract {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private TwoNodes nodes;

    /** The address of an empty database. */
    abstract String url();

    abstract String user();

    @BeforeEach
    void both_join() {
        nodes = new TwoNodes(url(), user(), "");
    }

    @AfterEach
    void both_leave() {
        nodes.close();
        threads.shutdownNow();
    }

    @Test
    void both_nodes_are_listed_as_alive() {
        assertThat(nodes.a.nodes().all()).extracting(Node::name).containsExactly("a", "b");
        assertThat(nodes.a.nodes().all()).allMatch(Node::alive);
    }

    @Test
    void a_name_that_lives_is_refused_with_one_sentence() {
        assertThatThrownBy(() -> Cluster.join(nodes.databaseOfB, "a", "http://c", TwoNodes.LEASE))
                .isInstanceOf(NodeTaken.class)
                .hasMessage("The node a runs already on this database, at http://a:"
                        + " choose another name with -Dnode=…");
    }

    @Test
    void two_hundred_increments_under_a_lock_make_two_hundred() {
        write("create table tally (n int not null)");
        write("insert into tally (n) values (0)");
        List<Future<Void>> workers = Stream.of(nodes.a, nodes.a, nodes.b, nodes.b)
                .map(node -> threads.submit(fifty(node)))
                .toList();
        workers.forEach(ClusterContract::done);
        assertThat(number("select n from tally")).isEqualTo(200);
        assertThat(number("select count(*) from cluster_lock")).isZero();
    }

    /** Reads, and writes one more, which without a lock loses what others write in between. */
    private Callable<Void> fifty(Cluster node) {
        Database database = node == nodes.a ? nodes.databaseOfA : nodes.databaseOfB;
        return () -> {
            for (int i = 0; i < 50; i++) {
                ClusterLock lock = node.locks().getLockForName("tally");
                lock.lock();
                try {
                    int n = database.jdbc()
                            .sql("select n from tally")
                            .query(Integer.class)
                            .single();
                    assertThat(database.jdbc()
                                    .sql("update tally set n = ?")
                                    .param(n + 1)
                                    .update())
                            .isEqualTo(1);
                } finally {
                    lock.unlock();
                }
            }
            return null;
        };
    }

    @Test
    void a_lock_is_held_across_nodes_until_it_is_given_back_as_often_as_it_was_taken() {
        ClusterLock here = nodes.a.locks().getLockForName("door");
        ClusterLock there = nodes.b.locks().getLockForName("door");
        here.lock();
        here.lock();
        assertThat(there.tryLock()).isFalse();
        assertThat(nodes.b.locks().table().held()).singleElement().satisfies(held -> {
            assertThat(held.lock()).isEqualTo("door");
            assertThat(held.node()).isEqualTo("a");
        });
        here.unlock();
        assertThat(here.isHeldByCurrentThread()).isTrue();
        assertThat(there.tryLock()).isFalse();
        here.unlock();
        assertThat(here.isHeldByCurrentThread()).isFalse();
        assertThat(there.tryLock()).isTrue();
        there.unlock();
    }

    @Test
    void another_thread_of_the_same_node_is_another_holder() {
        ClusterLock lock = nodes.a.locks().getLockForName("door");
        lock.lock();
        assertThat(done(threads.submit(
                        () -> nodes.a.locks().getLockForName("door").tryLock())))
                .isFalse();
        assertThatThrownBy(() -> done(threads.submit(lock::unlock)))
                .hasRootCauseInstanceOf(IllegalMonitorStateException.class);
        lock.unlock();
    }

    @Test
    void whoever_waits_gets_the_lock_when_it_is_free_or_gives_up_in_time() throws InterruptedException {
        ClusterLock here = nodes.a.locks().getLockForName("door");
        ClusterLock there = nodes.b.locks().getLockForName("door");
        here.lock();
        assertThat(there.tryLock(200, TimeUnit.MILLISECONDS)).isFalse();
        Future<Boolean> waiting = threads.submit(() -> there.tryLock(10, TimeUnit.SECONDS));
        Soon.pause(Duration.ofMillis(100));
        here.unlock();
        assertThat(done(waiting)).isTrue();
    }

    @Test
    void whoever_waits_can_be_interrupted() {
        ClusterLock here = nodes.a.locks().getLockForName("door");
        here.lock();
        Future<Boolean> waiting = threads.submit(() -> {
            nodes.b.locks().getLockForName("door").lockInterruptibly();
            return true;
        });
        Soon.pause(Duration.ofMillis(100));
        assertThat(waiting.cancel(true)).isTrue();
        here.unlock();
        assertThat(nodes.b.locks().heldHere()).isEmpty();
        Soon.within(SOON, () -> nodes.b.locks().getLockForName("door").tryLock());
    }

    @Test
    void a_lock_has_no_conditions() {
        ClusterLock lock = nodes.a.locks().getLockForName("door");
        assertThatThrownBy(lock::newCondition).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> nodes.a.locks().getLockForName("x".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lock_is_no_part_of_the_transaction_in_which_it_is_taken() {
        ClusterLock here = nodes.a.locks().getLockForName("door");
        nodes.databaseOfA.transactions().executeWithoutResult(tx -> {
            here.lock();
            assertThat(nodes.b.locks().getLockForName("door").tryLock()).isFalse();
            tx.setRollbackOnly();
        });
        assertThat(nodes.b.locks().getLockForName("door").tryLock()).isFalse();
        here.unlock();
    }

    @Test
    void a_transaction_of_each_connection_can_still_take_locks() {
        List<Future<Boolean>> all = Stream.generate(() -> threads.submit(this::lockWithin))
                .limit(20)
                .toList();
        assertThat(all).allMatch(ClusterContract::done);
    }

    private boolean lockWithin() {
        return Boolean.TRUE.equals(nodes.databaseOfA.transactions().execute(tx -> {
            assertThat(nodes.databaseOfA
                            .jdbc()
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            ClusterLock lock = nodes.a.locks().getLockForName("everyone");
            lock.lock();
            lock.unlock();
            return true;
        }));
    }

    @Test
    void the_locks_of_a_silent_node_are_free_after_the_lease_and_it_notices() {
        ClusterLock here = nodes.a.locks().getLockForName("door");
        ClusterLock there = nodes.b.locks().getLockForName("door");
        here.lock();
        nodes.aFallsSilent();
        Duration waited = Soon.within(SOON, there::tryLock);
        assertThat(waited).isLessThan(TwoNodes.LEASE.length().plusMillis(1_000));
        assertThat(here.isHeldByCurrentThread()).isFalse();
        assertThatThrownBy(here::tryLock).isInstanceOf(IllegalMonitorStateException.class);
        assertThatThrownBy(here::unlock).isInstanceOf(IllegalMonitorStateException.class);
        nodes.aWakes();
        assertThat(there.isHeldByCurrentThread()).isTrue();
        there.unlock();
        Soon.within(SOON, here::tryLock);
        here.unlock();
    }

    @Test
    void a_node_that_leaves_gives_up_its_locks_at_once() {
        nodes.a.locks().getLockForName("door").lock();
        nodes.a.nodes().close();
        assertThat(nodes.b.locks().getLockForName("door").tryLock()).isTrue();
        assertThat(nodes.b.nodes().all()).extracting(Node::name).containsExactly("b");
    }

    @Test
    void a_message_reaches_the_other_node_only_after_the_commit() {
        List<String> heardByA = heard(nodes.a);
        List<String> heardByB = heard(nodes.b);
        nodes.databaseOfA.transactions().executeWithoutResult(tx -> {
            nodes.a.messages().send("news", "é first");
            Soon.pause(Duration.ofMillis(600));
            assertThat(heardByB).isEmpty();
        });
        Soon.within(SOON, () -> heardByB.equals(List.of("é first from a")));
        nodes.databaseOfA.transactions().executeWithoutResult(tx -> {
            nodes.a.messages().send("news", "taken back");
            tx.setRollbackOnly();
        });
        nodes.a.messages().send("news", "last");
        Soon.within(SOON, () -> heardByB.equals(List.of("é first from a", "last from a")));
        assertThat(heardByA).isEmpty();
        Soon.within(SOON, () -> number("select count(*) from cluster_message") == 0);
    }

    @Test
    void a_message_that_is_too_long_is_refused() {
        assertThatThrownBy(() -> nodes.a.messages().send("news", "x".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> heard(Cluster node) {
        List<String> heard = new CopyOnWriteArrayList<>();
        node.messages().listen("news", (payload, sender) -> heard.add(payload + " from " + sender));
        return heard;
    }

    @Test
    void a_clock_that_is_set_forward_is_followed_by_the_other_node() {
        HostClock here = new HostClock(nodes.databaseOfA, nodes.a);
        HostClock there = new HostClock(nodes.databaseOfB, nodes.b);
        here.forward(Duration.ofDays(3));
        assertThat(here.ahead()).isBetween(Duration.ofDays(3).minusSeconds(1), Duration.ofDays(3));
        Duration delay = Soon.within(SOON, () -> there.ahead().equals(here.ahead()));
        assertThat(delay).isLessThan(Duration.ofSeconds(1));
        assertThatThrownBy(() -> there.set(here.instant().minus(Duration.ofHours(1))))
                .isInstanceOf(HostClock.Refused.class);
        assertThat(new HostClock(nodes.databaseOfB, nodes.b).ahead()).isEqualTo(here.ahead());
        there.reset();
        Soon.within(SOON, () -> here.ahead().isZero());
    }

    private void write(String sql) {
        assertThat(nodes.databaseOfA.jdbc().sql(sql).update()).isNotNegative();
    }

    private int number(String sql) {
        return nodes.databaseOfB.jdbc().sql(sql).query(Integer.class).single();
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
