package org.relais.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.host.clock.HostClock;
import org.relais.host.cluster.JdkOnly;
import org.relais.host.cluster.Soon;
import org.relais.host.cluster.TwoNodes;

/** What plugins may rely on when they remember something on two nodes, whatever the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CachesContract {
    private static final Duration SOON = Duration.ofSeconds(5);

    /** What the caches remember: the truth, which both nodes can read. */
    private final Map<String, String> truth = new ConcurrentHashMap<>();

    /** A name of each test's own: messages of the one before may still be on their way. */
    private String colours;

    private final AtomicInteger loads = new AtomicInteger();
    private TwoNodes nodes;
    private HostClock clock;
    private HostCaches ofA;
    private HostCaches ofB;

    /** Two nodes on an empty database. */
    abstract TwoNodes nodes();

    @BeforeAll
    void both_join() {
        nodes = nodes();
        clock = new HostClock(nodes.databaseOfA, nodes.a);
    }

    @BeforeEach
    void nothing_is_remembered() {
        truth.clear();
        truth.putAll(Map.of("sky", "blue", "sun", "gold"));
        loads.set(0);
        colours = "colours " + UUID.randomUUID();
        clock.reset();
        ofA = new HostCaches(nodes.a, clock);
        ofB = new HostCaches(nodes.b, new HostClock(nodes.databaseOfB, nodes.b));
    }

    @AfterAll
    void both_leave() {
        nodes.close();
    }

    private static CacheSettingsBuilder remote() {
        return new CacheSettingsBuilder().remote().replicateViaInvalidation();
    }

    private Cache<String, String> of(HostCaches node) {
        return of(node, remote().build());
    }

    private Cache<String, String> of(HostCaches node, CacheSettings settings) {
        return node.getCache(colours, this::load, settings);
    }

    private String load(String key) {
        loads.incrementAndGet();
        return truth.get(key);
    }

    @Test
    void a_value_is_loaded_once_until_it_is_removed() {
        Cache<String, String> colours = of(ofA);
        assertThat(List.of(colours.get("sky"), colours.get("sky"))).containsOnly("blue");
        assertThat(loads).hasValue(1);
        assertThat(colours.getKeys()).containsExactly("sky");
        truth.put("sky", "grey");
        assertThat(colours.get("sky")).isEqualTo("blue");
        colours.remove("sky");
        assertThat(colours.get("sky")).isEqualTo("grey");
    }

    @Test
    void what_is_removed_on_one_node_is_removed_on_the_other() {
        Cache<String, String> here = of(ofA);
        Cache<String, String> there = of(ofB);
        assertThat(List.of(there.get("sky"), there.get("sun"))).containsExactly("blue", "gold");
        truth.putAll(Map.of("sky", "grey", "sun", "red"));
        here.remove("sky");
        Duration delay = Soon.within(SOON, () -> there.get("sky").equals("grey"));
        assertThat(delay).isLessThan(Duration.ofSeconds(1));
        assertThat(there.get("sun")).isEqualTo("gold");
        here.removeAll();
        Soon.within(SOON, () -> there.get("sun").equals("red"));
    }

    @Test
    void keys_that_are_no_text_and_no_number_are_removed_with_the_whole_cache() {
        Cache<ArrayList<String>, String> here = ofA.getCache("lists", list -> truth.get(list.get(0)), remote().build());
        Cache<ArrayList<String>, String> there =
                ofB.getCache("lists", list -> truth.get(list.get(0)), remote().build());
        ArrayList<String> sky = new ArrayList<>(List.of("sky"));
        assertThat(there.get(sky)).isEqualTo("blue");
        truth.put("sky", "grey");
        here.remove(sky);
        Soon.within(SOON, () -> there.get(sky).equals("grey"));
    }

    @Test
    void a_key_that_is_longer_than_a_message_is_removed_with_the_whole_cache() {
        String key = "sky".repeat(200);
        truth.put(key, "blue");
        Cache<String, String> there = of(ofB);
        assertThat(there.get(key)).isEqualTo("blue");
        truth.put(key, "grey");
        of(ofA).remove(key);
        Soon.within(SOON, () -> there.get(key).equals("grey"));
    }

    @Test
    void a_removal_in_a_transaction_reaches_the_other_node_after_its_commit() {
        Cache<String, String> here = of(ofA);
        Cache<String, String> there = of(ofB);
        assertThat(here.get("sky") + there.get("sky")).isEqualTo("blueblue");
        nodes.databaseOfA.transactions().executeWithoutResult(tx -> {
            truth.put("sky", "grey");
            here.remove("sky");
            assertThat(here.get("sky")).isEqualTo("grey");
            assertThat(elsewhere(here, "sky")).isEqualTo("blue");
            Soon.pause(Duration.ofMillis(600));
            assertThat(there.get("sky")).isEqualTo("blue");
        });
        assertThat(here.get("sky")).isEqualTo("grey");
        Soon.within(SOON, () -> there.get("sky").equals("grey"));
    }

    @Test
    void nothing_is_lost_and_nothing_untrue_is_kept_when_the_transaction_is_rolled_back() {
        Cache<String, String> here = of(ofA);
        assertThat(here.get("sky")).isEqualTo("blue");
        nodes.databaseOfA.transactions().executeWithoutResult(tx -> {
            truth.put("sky", "uncommitted");
            here.remove("sky");
            here.put("sun", "uncommitted");
            assertThat(here.get("sky") + here.get("sun")).isEqualTo("uncommitteduncommitted");
            truth.put("sky", "blue");
            tx.setRollbackOnly();
        });
        assertThat(here.get("sky") + here.get("sun")).isEqualTo("bluegold");
    }

    @Test
    void what_a_transaction_put_is_there_after_its_commit() {
        Cache<String, String> here = ofA.getCache("notes", null, remote().build());
        nodes.databaseOfA.transactions().executeWithoutResult(tx -> {
            here.put("sky", "blue");
            assertThat(Optional.ofNullable(elsewhere(here, "sky"))).isEmpty();
        });
        assertThat(here.get("sky")).isEqualTo("blue");
        here.removeAll();
        assertThat(here.get("sky")).isNull();
    }

    private static String elsewhere(Cache<String, String> cache, String key) {
        return CompletableFuture.supplyAsync(() -> cache.get(key))
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void what_is_loaded_while_it_is_removed_is_not_kept() throws InterruptedException {
        CountDownLatch loading = new CountDownLatch(1);
        CountDownLatch removed = new CountDownLatch(1);
        CacheLoader<String, String> slow = key -> {
            String value = load(key);
            loading.countDown();
            await(removed);
            return value;
        };
        Cache<String, String> there = ofB.getCache(colours, slow, remote().build());
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> there.get("sky"));
        assertThat(loading.await(10, TimeUnit.SECONDS)).isTrue();
        truth.put("sky", "grey");
        of(ofA).remove("sky");
        Soon.pause(Duration.ofMillis(1_000));
        removed.countDown();
        assertThat(first.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo("blue");
        assertThat(there.get("sky")).isEqualTo("grey");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_local_cache_is_the_nodes_own_affair() {
        CacheSettings local = new CacheSettingsBuilder().local().build();
        Cache<String, String> here = of(ofA, local);
        Cache<String, String> there = of(ofB, local);
        assertThat(here.get("sky") + there.get("sky")).isEqualTo("blueblue");
        truth.put("sky", "grey");
        here.remove("sky");
        Soon.pause(Duration.ofMillis(600));
        assertThat(here.get("sky") + there.get("sky")).isEqualTo("greyblue");
    }

    /** Of a type that another node may not know. */
    private record Foreign(String word) implements Serializable {}

    @Test
    void a_plugins_own_types_are_refused_where_other_nodes_are_concerned() {
        Cache<Object, Object> remote = ofA.getCache("any", null, remote().build());
        Cache<Object, Object> local =
                ofA.getCache("own", null, new CacheSettingsBuilder().local().build());
        assertThatThrownBy(() -> remote.put("k", new Foreign("v")))
                .isInstanceOf(JdkOnly.Foreign.class)
                .hasMessageContaining("Foreign");
        assertThatThrownBy(() -> remote.put("k", new ArrayList<>(List.of(new Foreign("v")))))
                .isInstanceOf(JdkOnly.Foreign.class);
        assertThatThrownBy(() -> remote.get(new Foreign("k"))).isInstanceOf(JdkOnly.Foreign.class);
        assertThatThrownBy(() -> remote.put("k", Optional.of("v")))
                .isInstanceOf(JdkOnly.Foreign.class)
                .hasMessageContaining("not serializable");
        local.put(new Foreign("k"), new Foreign("v"));
        assertThat(local.get(new Foreign("k"))).isEqualTo(new Foreign("v"));
    }

    @Test
    void values_expire_by_the_hosts_clock() {
        Cache<String, String> written =
                of(ofA, remote().expireAfterWrite(1, TimeUnit.HOURS).build());
        assertThat(written.get("sky")).isEqualTo("blue");
        truth.put("sky", "grey");
        clock.forward(Duration.ofMinutes(59));
        assertThat(written.get("sky")).isEqualTo("blue");
        clock.forward(Duration.ofMinutes(2));
        assertThat(written.get("sky")).isEqualTo("grey");
    }

    @Test
    void no_more_entries_are_kept_than_wanted() {
        Cache<Integer, String> few =
                ofA.getCache("few", String::valueOf, remote().maxEntries(10).build());
        for (int i = 0; i < 100; i++) assertThat(few.get(i)).isEqualTo(String.valueOf(i));
        assertThat(few.getKeys().size()).isBetween(1, 10);
    }

    @Test
    void a_loader_that_fails_leaves_nothing_behind() {
        Cache<String, String> colours = of(ofA);
        assertThatThrownBy(() -> colours.get("nothing")).isInstanceOf(NullPointerException.class);
        assertThat(colours.getKeys()).isEmpty();
        truth.put("nothing", "black");
        assertThat(colours.get("nothing")).isEqualTo("black");
    }
}
