package org.relais.jira.notice;

import java.time.Instant;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/** When people work, as far as mail is concerned. Another feature knows. */
public interface OwnHours {
    /** The hours of a person. */
    Openings of(UserKey person);

    /** Somebody's hours on the time line; nothing where none are in sight. */
    interface Openings {
        /** The first moment in their hours that is not before this one. */
        Optional<Instant> within(Instant from);

        /** When their next hours begin; those in which this moment lies are not the next ones. */
        Optional<Instant> next(Instant after);
    }
}
