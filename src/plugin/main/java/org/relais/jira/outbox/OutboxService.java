package org.relais.jira.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;

/** Keeps what workflows ask for until the transition is over, and then does it: at least once, each in its turn. */
public final class OutboxService {
    /** The name of the job that does the work. */
    public static final String JOB = "outbox";

    static final int TRIES = 6;
    private static final int AT_ONCE = 200;

    private final Outbox outbox;
    private final Map<String, Handler> handlers;
    private final BiConsumer<Entry, RuntimeException> failures;
    private final Clock clock;

    /** @param failures told of each try that failed */
    public OutboxService(
            Outbox outbox, List<Handler> handlers, BiConsumer<Entry, RuntimeException> failures, Clock clock) {
        this.outbox = outbox;
        this.handlers = handlers.stream().collect(Collectors.toMap(Handler::kind, Function.identity()));
        this.failures = failures;
        this.clock = clock;
    }

    /** Asks for something within the transaction that is under way. */
    public void later(String kind, IssueId issue, Optional<UserKey> by, String details) {
        outbox.put(kind, issue, by, details);
    }

    /** Does what is due. One that fails is tried again after 1, 2, 4 … minutes, and given up after the sixth time. */
    public void work() {
        for (Entry entry : outbox.due(clock.instant(), AT_ONCE)) {
            try {
                handler(entry).handle(entry);
                outbox.done(entry);
            } catch (RuntimeException e) {
                failures.accept(entry, e);
                Instant next = clock.instant().plus(Duration.ofMinutes(1L << entry.tries()));
                if (entry.tries() + 1 < TRIES) outbox.again(entry, next);
                else outbox.giveUp(entry);
            }
        }
    }

    private Handler handler(Entry entry) {
        Handler handler = handlers.get(entry.kind());
        if (handler == null) throw new IllegalStateException("Nobody here does " + entry.kind());
        return handler;
    }
}
