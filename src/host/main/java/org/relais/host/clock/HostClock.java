package org.relais.host.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.relais.host.cluster.Cluster;
import org.relais.host.cluster.Messages;
import org.relais.host.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's time: the real one, or ahead of it by as much as it was set. All nodes have the same, and keep it over a
 * restart. It never goes back, except to the real time.
 */
public final class HostClock extends Clock {
    /** How far ahead it can be set. */
    public static final Duration LIMIT = Duration.ofDays(3_653);

    private static final Logger log = LoggerFactory.getLogger(HostClock.class);
    private static final String CHANNEL = "clock";

    private final Database database;
    private final Messages messages;
    private final Clock real;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Duration ahead = Duration.ZERO;

    public HostClock(Database database, Cluster cluster) {
        this.database = database;
        this.messages = cluster.messages();
        this.real = Clock.system(ZoneId.systemDefault());
        messages.listen(CHANNEL, (payload, sender) -> follow());
        cluster.nodes().onRejoin(this::follow);
        follow();
    }

    /** It is not possible to set the clock to that time. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean early;

        private Refused(boolean early, String message) {
            super(message);
            this.early = early;
        }

        private static Refused before(Instant now) {
            return new Refused(true, "The clock is at " + now + " and never goes back.");
        }

        private static Refused after(Instant latest) {
            return new Refused(false, "The clock is not set to a time after " + latest + ".");
        }

        /** Whether the time lies before the clock's own; otherwise it lies too far ahead. */
        public boolean isEarly() {
            return early;
        }
    }

    /** How far it is ahead of the real time; zero when it is right. */
    public Duration ahead() {
        return ahead;
    }

    /** The real time, which nobody sets. */
    public Clock real() {
        return real;
    }

    /**
     * Sets the clock of all nodes; the others follow within a second.
     *
     * @throws Refused if that lies before the clock's own time, or more than {@link #LIMIT} ahead of the real one
     */
    public void set(Instant now) {
        advance(stored -> Duration.between(real.instant(), now));
    }

    /**
     * Sets the clock forward by a length of time.
     *
     * @throws Refused as {@link #set} does
     */
    public void forward(Duration by) {
        advance(stored -> stored.plus(by));
    }

    private void advance(UnaryOperator<Duration> further) {
        database.transactions().executeWithoutResult(tx -> {
            Duration stored = stored();
            Duration wanted = further.apply(stored);
            if (wanted.compareTo(stored) < 0) throw Refused.before(instant());
            if (wanted.compareTo(LIMIT) > 0) throw Refused.after(real.instant().plus(LIMIT));
            keep(wanted);
        });
        follow();
    }

    /** Back to the real time. */
    public void reset() {
        database.transactions().executeWithoutResult(tx -> keep(Duration.ZERO));
        follow();
    }

    private void keep(Duration wanted) {
        int updated = database.jdbc()
                .sql("update host_clock set ahead = ? where id = 1")
                .param(wanted.toMillis())
                .update();
        if (updated == 0) {
            database.jdbc()
                    .sql("insert into host_clock (id, ahead) values (1, ?)")
                    .param(wanted.toMillis())
                    .update();
        }
        messages.send(CHANNEL, "");
    }

    private Duration stored() {
        return database.jdbc()
                .sql("select ahead from host_clock where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    /** Takes over what is stored, as after a message that may have been missed. */
    public void follow() {
        Duration now = stored();
        if (now.equals(ahead)) return;
        ahead = now;
        listeners.forEach(HostClock::tell);
    }

    /** The clock is set, whatever becomes of those who hear of it. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException fault) {
            log.error("The clock was set, but {} failed", listener, fault);
        }
    }

    /** Runs the work whenever the clock was set, here or on another node. */
    public void onSet(Runnable work) {
        listeners.add(work);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** This clock in another zone; it is set together with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
