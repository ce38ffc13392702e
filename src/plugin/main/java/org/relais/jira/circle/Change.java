package org.relais.jira.circle;

import java.time.Instant;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/**
 * One change of the structure: who, when, why. Changes are only added, and each is of its own moment or later.
 *
 * @param revision its number; no two have the same, and none is left out
 * @param by nobody where Relais did it by itself
 * @param word of its {@link Amendment}
 * @param about nothing for an import
 * @param why what the person said; mostly nothing
 */
public record Change(
        long revision, Instant at, Optional<UserKey> by, String word, Optional<NodeId> about, Optional<String> why) {}
