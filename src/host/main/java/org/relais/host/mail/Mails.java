package org.relais.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue of this node's mails, in memory as in Jira: what waits is lost when the process is killed. Every two seconds
 * it is emptied; a mail that cannot be sent is tried ten times, and then dropped with a line in the log.
 */
public final class Mails implements MailQueue, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Mails.class);
    private static final int TRIES = 10;
    private static final int MOST = 10_000;
    private static final int SECONDS = 2;

    private final Delivery delivery;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "mail-queue");
        thread.setDaemon(true);
        return thread;
    });

    private record Waiting(Email email, int tries) {}

    Mails(Delivery delivery) {
        this.delivery = delivery;
    }

    /** A queue that sends to the configured server, or else to the outbox; it begins to be emptied. */
    public static Mails to(Smtp smtp, Outbox outbox) {
        Mails mails = new Mails(email -> {
            if (smtp.configured()) smtp.deliver(email);
            else outbox.deliver(email);
        });
        mails.postman.scheduleWithFixedDelay(mails::flush, SECONDS, SECONDS, TimeUnit.SECONDS);
        return mails;
    }

    /** @throws IllegalArgumentException for an item that is no single mail, or whose headers hold a line break */
    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new IllegalArgumentException(
                    "Only single mails are queued here, not " + item.getClass().getName());
        }
        Headers.check(single.getEmail());
        synchronized (waiting) {
            if (waiting.size() < MOST) waiting.add(new Waiting(single.getEmail(), 0));
            else log.error("The mail queue is full, a mail was dropped");
        }
    }

    @Override
    public int size() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    /** Sends all that waits now. */
    public void flush() {
        for (int left = size(); left > 0; left--) {
            Waiting next;
            synchronized (waiting) {
                next = waiting.poll();
            }
            if (next == null) return;
            try {
                delivery.deliver(next.email());
            } catch (RuntimeException fault) {
                again(next, fault);
            }
        }
    }

    private void again(Waiting failed, RuntimeException fault) {
        if (failed.tries() + 1 >= TRIES) {
            log.error("A mail was not sent in {} tries and is dropped", TRIES, fault);
            return;
        }
        log.warn("A mail was not sent, it is tried again: {}", fault.getMessage());
        synchronized (waiting) {
            waiting.add(new Waiting(failed.email(), failed.tries() + 1));
        }
    }

    /** Sends what waits, once, and stops. */
    @Override
    public void close() {
        postman.shutdown();
        flush();
    }
}
