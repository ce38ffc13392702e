package org.relais.jira.event;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened in Relais, published through Jira's {@code EventPublisher} after it was stored, on the node
 * where it happened, for automation and webhooks. It carries ids, never text: whoever listens asks for what they may see.
 */
public abstract class RelaisEvent {
    private final long issueId;
    private final String actorKey;
    private final Instant time;

    protected RelaisEvent(long issueId, String actorKey, Instant time) {
        this.issueId = issueId;
        this.actorKey = actorKey;
        this.time = time;
    }

    /** Jira's id of the issue. */
    public long getIssueId() {
        return issueId;
    }

    /** The user key of whoever did it; empty where Relais acted by itself. */
    public Optional<String> getActorKey() {
        return Optional.ofNullable(actorKey);
    }

    public Instant getTime() {
        return time;
    }
}
