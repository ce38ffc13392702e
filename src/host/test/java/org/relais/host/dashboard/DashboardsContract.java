package org.relais.host.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.host.db.Database;
import org.relais.host.people.Person;

/** What dashboards do, on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DashboardsContract {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Database database;
    private Dashboards dashboards;
    private Person ana;

    abstract Database open();

    @BeforeAll
    void begin() {
        database = open();
        dashboards = new Dashboards(database);
    }

    @AfterAll
    void end() {
        database.close();
    }

    @BeforeEach
    void somebody() {
        int number = COUNT.incrementAndGet();
        ana = new Person("ana" + number, number, "ana" + number, "Ana", null, true, null, null);
        database.jdbc()
                .sql("insert into person (user_key, id, username, display_name, active) values (?, ?, ?, ?, true)")
                .params(ana.key(), ana.id(), ana.username(), ana.displayName())
                .update();
    }

    @Test
    void ones_own_begins_as_everyones_and_goes_its_own_way() {
        assertThat(dashboards.own(ana)).isEmpty();
        Dashboard own = dashboards.makeOwn(ana);
        assertThat(modules(own.id())).isEqualTo(modules(dashboards.everyones().id()));
        assertThat(dashboards.add(own.id(), "a:b")).isTrue();
        assertThat(modules(own.id())).endsWith("a:b");
        assertThat(modules(dashboards.everyones().id())).doesNotContain("a:b");
        dashboards.forgetOwn(ana);
        assertThat(dashboards.own(ana)).isEmpty();
        assertThat(dashboards.byId(own.id())).isEmpty();
    }

    @Test
    void an_item_keeps_its_preferences_until_it_is_removed() {
        long own = dashboards.makeOwn(ana).id();
        long item = lastItem(own, "a:b");
        assertThat(dashboards.prefer(own, item, Map.of("who", "Ana", "when", "now")))
                .isTrue();
        assertThat(dashboards.prefer(own, item, Map.of("who", "Ben"))).isTrue();
        assertThat(dashboards.byId(own).orElseThrow().item(item).orElseThrow().preferences())
                .isEqualTo(Map.of("who", "Ben"));
        dashboards.remove(own, item);
        assertThat(dashboards.prefer(own, item, Map.of())).isFalse();
    }

    @Test
    void an_item_of_another_dashboard_is_left_alone() {
        long own = dashboards.makeOwn(ana).id();
        long everyones = dashboards.everyones().items().get(0).id();
        dashboards.remove(own, everyones);
        dashboards.move(own, everyones, 1);
        assertThat(dashboards.prefer(own, everyones, Map.of())).isFalse();
        assertThat(dashboards.everyones().items().get(0).id()).isEqualTo(everyones);
    }

    @Test
    void items_move_by_places_and_not_beyond_the_ends() {
        long own = dashboards.makeOwn(ana).id();
        long third = lastItem(own, "a:b");
        dashboards.move(own, third, -1);
        assertThat(modules(own)).containsExactly("host:assigned-to-me", "a:b", "host:recently-updated");
        dashboards.move(own, third, -9);
        assertThat(modules(own)).containsExactly("a:b", "host:assigned-to-me", "host:recently-updated");
        dashboards.move(own, third, 9);
        assertThat(modules(own)).containsExactly("host:assigned-to-me", "host:recently-updated", "a:b");
    }

    @Test
    void two_who_make_it_at_once_make_one() throws Exception {
        List<Long> made = atOnce(4, turn -> dashboards.makeOwn(ana).id());
        assertThat(made).containsOnly(dashboards.own(ana).orElseThrow().id());
    }

    @Test
    void no_more_than_so_many_stand_on_it_however_many_add_at_once() throws Exception {
        long own = dashboards.makeOwn(ana).id();
        List<Boolean> added = atOnce(30, turn -> dashboards.add(own, "a:b" + turn));
        assertThat(added).filteredOn(Boolean::booleanValue).hasSize(Dashboard.LIMIT - 2);
        assertThat(modules(own)).hasSize(Dashboard.LIMIT).doesNotHaveDuplicates();
    }

    private interface Turn<T> {
        T take(int number);
    }

    private static <T> List<T> atOnce(int times, Turn<T> turn) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<T>> futures = people.invokeAll(IntStream.range(0, times)
                    .<Callable<T>>mapToObj(number -> () -> turn.take(number))
                    .toList());
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) results.add(future.get());
            return results;
        } finally {
            people.shutdownNow();
        }
    }

    private long lastItem(long dashboard, String module) {
        assertThat(dashboards.add(dashboard, module)).isTrue();
        List<PlacedItem> items = dashboards.byId(dashboard).orElseThrow().items();
        return items.get(items.size() - 1).id();
    }

    private List<String> modules(long dashboard) {
        return dashboards.byId(dashboard).orElseThrow().items().stream()
                .map(PlacedItem::moduleKey)
                .toList();
    }
}
