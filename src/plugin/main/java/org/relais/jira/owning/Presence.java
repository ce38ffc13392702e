package org.relais.jira.owning;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

/** Who of some people is in their working hours now, as far as the visitor may know; answered by {@code hours}. */
@FunctionalInterface
public interface Presence {
    /** Each of them is in the answer; with nothing where nobody knows. */
    Map<UserKey, Optional<Boolean>> now(Collection<UserKey> people, Visitor visitor);
}
