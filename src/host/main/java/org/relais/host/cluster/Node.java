package org.relais.host.cluster;

import java.time.Instant;

/** A node of the cluster as the others see it. The times are the database's, never those of a clock set forward. */
public record Node(String name, String address, Instant started, Instant heartbeat, boolean alive) {}
