package org.relais.jira.echo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;

/**
 * An issue that is done, and since when. The instant is cut to seconds: Jira's index and the databases keep different
 * fractions of them, and the same end must always be the same.
 */
public record Done(IssueRef issue, Instant at) {
    public Done {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Names this end of this issue, for ever: an issue that is reopened and done again has another one. */
    public String moment() {
        return moment(issue.id(), at);
    }

    static String moment(IssueId issue, Instant at) {
        return issue.value() + ":" + at.getEpochSecond();
    }
}
