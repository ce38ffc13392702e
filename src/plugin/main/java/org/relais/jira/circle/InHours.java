package org.relais.jira.circle;

import java.time.Instant;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/** Whether people are in their working hours; answered by {@code hours}. */
@FunctionalInterface
public interface InHours {
    /** Says nothing about anybody. */
    InHours UNKNOWN = (person, moment) -> Optional.empty();

    /** Nothing where nobody knows. */
    Optional<Boolean> now(UserKey person, Instant moment);
}
