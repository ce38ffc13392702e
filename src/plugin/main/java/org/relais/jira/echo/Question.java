package org.relais.jira.echo;

import java.time.Instant;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.ProjectId;

/**
 * The one question about one end of an issue: <em>did it work, for you?</em> Whom it goes to is not kept; it is asked of
 * Jira when the mail is written.
 *
 * @param project where the issue was when it was done
 */
public record Question(long id, IssueId issue, ProjectId project, Instant done, Instant asked, State state) {
    /** See {@link Done#moment()}. */
    public String moment() {
        return Done.moment(issue, done);
    }

    /** How it stands with a question. */
    public enum State {
        OPEN,
        ANSWERED,
        /** The issue was reopened, moved or deleted, or done anew, or there was nobody to ask. */
        CLOSED
    }
}
