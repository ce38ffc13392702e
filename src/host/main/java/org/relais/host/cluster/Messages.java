package org.relais.host.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.relais.host.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * What the nodes tell each other: short texts on named channels. A message is a row for each other living node, written
 * in the sender's transaction: it arrives if, and only after, that has been committed. Nodes look every 200 ms. Messages
 * of different transactions may overtake each other.
 */
public final class Messages implements AutoCloseable {
    public static final int CHANNEL_LIMIT = 60;
    public static final int PAYLOAD_LIMIT = 255;
    private static final Logger log = LoggerFactory.getLogger(Messages.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Nodes nodes;
    private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ears =
            Executors.newSingleThreadScheduledExecutor(work -> Nodes.daemon(work, "cluster-messages"));
    private final ScheduledFuture<?> looking;

    public Messages(Database database, Nodes nodes) {
        this.database = database;
        this.nodes = nodes;
        long every = LOOK.toMillis();
        this.looking = ears.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    /** Takes messages of a channel; it must be quick, all others wait for it. */
    @FunctionalInterface
    public interface Listener {
        void heard(String payload, String sender);
    }

    private record Message(long id, String channel, String payload, String sender) {}

    /** Hears what other nodes send from now on; what this node sends it does not hear. */
    public void listen(String channel, Listener listener) {
        listeners
                .computeIfAbsent(channel, first -> new CopyOnWriteArrayList<>())
                .add(listener);
    }

    /**
     * Tells all other living nodes, once the open transaction of this thread has been committed.
     *
     * @throws IllegalArgumentException if the channel or the payload is too long, or the channel is empty
     */
    public void send(String channel, String payload) {
        if (channel.isEmpty() || channel.length() > CHANNEL_LIMIT)
            throw new IllegalArgumentException("a channel has 1 to " + CHANNEL_LIMIT + " characters");
        if (payload.length() > PAYLOAD_LIMIT)
            throw new IllegalArgumentException("a message has at most " + PAYLOAD_LIMIT + " characters");
        String id = database.isPostgres() ? "nextval('host_ids')" : "next value for host_ids";
        int told = database.jdbc()
                .sql("insert into cluster_message (id, recipient, sender, channel, payload, sent_at) select " + id
                        + ", incarnation, cast(? as varchar(60)), cast(? as varchar(60)), cast(? as varchar(255)), "
                        + Lease.NOW + " from cluster_node where incarnation <> ? and heartbeat_at > "
                        + nodes.lease().since())
                .params(nodes.name(), channel, payload, nodes.incarnation())
                .update();
        log.debug("told {} nodes on {}: {}", told, channel, payload);
    }

    private void look() {
        database.statements().start(); // this thread never ends, nor would its count
        try {
            boolean more = true;
            while (more) more = read() == AT_ONCE;
        } catch (DataAccessException unreachable) {
            log.warn("Messages of other nodes cannot be read: {}", unreachable.getMessage());
        } catch (RuntimeException fault) {
            log.error("Messages of other nodes were not read", fault);
        } finally {
            database.memory().end();
        }
    }

    private int read() {
        List<Message> messages = database.apart()
                .query(
                        "select id, channel, payload, sender from cluster_message where recipient = ? order by id"
                                + " limit " + AT_ONCE,
                        (row, n) -> new Message(
                                row.getLong("id"),
                                row.getString("channel"),
                                row.getString("payload"),
                                row.getString("sender")),
                        nodes.incarnation());
        messages.forEach(this::deliver);
        messages.forEach(this::forget);
        return messages.size();
    }

    private void deliver(Message message) {
        for (Listener listener : listeners.getOrDefault(message.channel(), List.of())) {
            try {
                listener.heard(message.payload(), message.sender());
            } catch (RuntimeException fault) {
                log.error("A listener on {} failed with {}", message.channel(), message.payload(), fault);
            }
        }
    }

    private void forget(Message message) {
        if (database.apart().update("delete from cluster_message where id = ?", message.id()) == 0)
            log.debug("message {} was tidied away already", message.id());
    }

    @Override
    public void close() {
        boolean stopped = looking.cancel(false);
        ears.shutdown();
        try {
            if (!ears.awaitTermination(5, TimeUnit.SECONDS)) log.warn("the message thread does not stop: {}", stopped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
