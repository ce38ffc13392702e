package org.relais.jira.checklist;

import java.util.List;
import java.util.Optional;

/**
 * How an item stands: all of it that whoever may tick changes.
 *
 * @param keys those turned so far, of an item that needs two
 */
public record Standing(State state, Optional<String> reason, List<Signature> keys) {
    /** Nothing was done yet. */
    public static final Standing FRESH = new Standing(State.OPEN, Optional.empty(), List.of());

    public Standing {
        keys = List.copyOf(keys);
    }
}
