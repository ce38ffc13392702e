package org.relais.host.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.google.common.base.Ticker;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.relais.host.clock.HostClock;
import org.relais.host.cluster.Cluster;
import org.relais.host.cluster.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The caches of this node. What is removed from a remote one is removed on all nodes, after the commit of the
 * transaction in which it was; {@code local()} ones are this node's own affair. Values are never copied to other nodes.
 */
public final class HostCaches implements CacheManager {
    private static final Logger log = LoggerFactory.getLogger(HostCaches.class);
    private static final String CHANNEL = "cache";
    private static final int NAME_LIMIT = 200;
    private static final long USUAL_ENTRIES = 10_000;
    /** Transactions that began before this node joined may commit after it has read: it forgets what it then read. */
    private static final int[] FORGET_AFTER_SECONDS = {1, 10, 60};

    private final Map<String, NodeCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final Cluster cluster;
    private final Ticker ticker;

    public HostCaches(Cluster cluster, HostClock clock) {
        this.cluster = cluster;
        this.ticker = new Ticker() {
            @Override
            public long read() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }
        };
        cluster.messages().listen(CHANNEL, (payload, sender) -> hear(payload));
        cluster.nodes().onRejoin(this::begin);
        clock.onSet(() -> {
            if (clock.ahead().isZero())
                caches.values().forEach(NodeCache::forget); // it went back: nothing would expire
        });
        begin();
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    /** {@inheritDoc} Asked for again, it is made anew with the new loader: the old one belonged to a plugin that left. */
    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        if (name.isEmpty() || name.length() > NAME_LIMIT || name.indexOf('\n') >= 0)
            throw new IllegalArgumentException("the name of a cache is a line of 1 to " + NAME_LIMIT + " characters");
        boolean remote = !Boolean.TRUE.equals(required.getLocal());
        if (remote && Boolean.TRUE.equals(required.getReplicateViaCopy()))
            log.warn("{} wants its values copied to other nodes: here they are invalidated there", name);
        NodeCache.Others others = remote ? key -> cluster.messages().send(CHANNEL, payload(name, key)) : null;
        NodeCache<K, V> cache = new NodeCache<>(name, values(required), loader, others);
        caches.put(name, cache);
        return cache;
    }

    private com.google.common.cache.Cache<Object, Object> values(CacheSettings required) {
        CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder()
                .ticker(ticker)
                .maximumSize(required.getMaxEntries() == null ? USUAL_ENTRIES : required.getMaxEntries());
        if (required.getExpireAfterWrite() != null)
            builder = builder.expireAfterWrite(Duration.ofMillis(required.getExpireAfterWrite()));
        if (required.getExpireAfterAccess() != null)
            builder = builder.expireAfterAccess(Duration.ofMillis(required.getExpireAfterAccess()));
        return builder.build();
    }

    private static String payload(String name, CacheKey key) {
        String exact = name + "\n" + key.word();
        return exact.length() > Messages.PAYLOAD_LIMIT ? name + "\n" + CacheKey.ALL.word() : exact;
    }

    private void hear(String payload) {
        int end = payload.indexOf('\n');
        NodeCache<?, ?> cache = caches.get(payload.substring(0, end));
        if (cache != null) cache.forget(CacheKey.read(payload.substring(end + 1)));
    }

    /** Starts with nothing, as after messages that were missed. */
    private void begin() {
        forgetRemote();
        boolean alone = cluster.nodes().all().stream()
                .noneMatch(node ->
                        node.alive() && !node.name().equals(cluster.nodes().name()));
        if (alone) return;
        for (int seconds : FORGET_AFTER_SECONDS) {
            CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(this::forgetRemote);
        }
    }

    private void forgetRemote() {
        caches.values().stream().filter(NodeCache::isRemote).forEach(NodeCache::forget);
    }
}
