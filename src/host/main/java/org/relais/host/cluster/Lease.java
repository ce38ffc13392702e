package org.relais.host.cluster;

import java.time.Duration;

/**
 * How often a node says that it lives, and how long the others believe it. A node that has been silent for longer has
 * died: its locks are free. All of it goes by the clock of the database.
 */
public record Lease(Duration heartbeat, Duration length) {
    public static final Lease USUAL = new Lease(Duration.ofSeconds(2), Duration.ofSeconds(10));

    /** SQL for the database's own time, on H2 and on PostgreSQL. */
    static final String NOW = "cast(extract(epoch from current_timestamp) * 1000 as bigint)";

    /** SQL for the time since which a node must have been heard of to be alive. */
    String since() {
        return NOW + " - " + length.toMillis();
    }
}
