package org.relais.host.issue;

import java.time.Instant;
import java.util.List;

/** What became of an update: the issue as it stands now, what changed, and where the history keeps it (or null). */
public record Update(HostIssue issue, List<History.Change> changes, Long changeGroupId, Instant when) {
    public boolean changedAnything() {
        return !changes.isEmpty();
    }
}
