package org.relais.host.jira;

import com.atlassian.jira.cluster.ClusterMessageConsumer;
import com.atlassian.jira.cluster.ClusterMessagingService;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.relais.host.cluster.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages between the plugins of different nodes, as short as Jira wants them. Consumers are held weakly, as Jira holds
 * them, and run on a thread of their own, one after the other.
 */
public final class HostClusterMessages implements ClusterMessagingService {
    private static final Logger log = LoggerFactory.getLogger(HostClusterMessages.class);
    private static final Pattern CHANNEL = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final int LENGTH = 200;
    private static final int WAITING = 1_000;
    /** Before the names of plugins' channels, so that they are not the host's own. */
    private static final String PLUGINS = "plugins";

    private final Messages messages;
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), HostClusterMessages::thread);

    public HostClusterMessages(Messages messages) {
        this.messages = messages;
        messages.listen(PLUGINS, this::heard);
    }

    private record Registration(String channel, WeakReference<ClusterMessageConsumer> consumer) {
        boolean isOf(ClusterMessageConsumer other) {
            return Objects.equals(consumer.get(), other);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "cluster-consumers");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void registerListener(String channel, ClusterMessageConsumer consumer) {
        registrations.removeIf(one -> one.consumer().get() == null);
        registrations.add(new Registration(checked(channel), new WeakReference<>(consumer)));
    }

    @Override
    public void unregisterListener(String channel, ClusterMessageConsumer consumer) {
        registrations.removeIf(one -> one.channel().equals(channel) && one.isOf(consumer));
    }

    @Override
    public void unregisterListener(ClusterMessageConsumer consumer) {
        registrations.removeIf(one -> one.isOf(consumer));
    }

    @Override
    public void sendRemote(String channel, String message) {
        if (message.length() > LENGTH)
            throw new IllegalArgumentException("a message to other nodes has at most " + LENGTH + " characters");
        messages.send(PLUGINS, checked(channel) + "\n" + message);
    }

    private static String checked(String channel) {
        if (CHANNEL.matcher(channel).matches()) return channel;
        throw new IllegalArgumentException("a channel has 1 to 20 letters and digits: " + channel);
    }

    private void heard(String payload, String sender) {
        int end = payload.indexOf('\n');
        String channel = payload.substring(0, end);
        try {
            thread.execute(() -> deliver(channel, payload.substring(end + 1), sender));
        } catch (RejectedExecutionException full) {
            log.error("A message on {} is dropped: {} are waiting for their consumers", channel, WAITING);
        }
    }

    private void deliver(String channel, String message, String sender) {
        for (Registration one : registrations) {
            ClusterMessageConsumer consumer = one.consumer().get();
            if (consumer == null || !one.channel().equals(channel)) continue;
            try {
                consumer.receive(channel, message, sender);
            } catch (RuntimeException fault) {
                log.error("The consumer {} of {} failed", consumer, channel, fault);
            }
        }
    }
}
