package org.relais.jira.event;

import java.time.Instant;

/** Somebody stated, changed or took back why an issue exists. */
public final class PurposeStatedEvent extends RelaisEvent {
    private final boolean stated;

    public PurposeStatedEvent(long issueId, String actorKey, Instant time, boolean stated) {
        super(issueId, actorKey, time);
        this.stated = stated;
    }

    /** Whether there is a <em>why</em> now. */
    public boolean isStated() {
        return stated;
    }
}
