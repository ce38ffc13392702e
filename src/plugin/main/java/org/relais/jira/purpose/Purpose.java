package org.relais.jira.purpose;

import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.Version;

/** Why an issue exists, in somebody's words; never how to do it. */
public record Purpose(IssueId issue, Optional<String> why) {
    /** What a change to this purpose must be based on. */
    public Version version() {
        return Version.of(why);
    }
}
