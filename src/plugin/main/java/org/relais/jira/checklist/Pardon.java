package org.relais.jira.checklist;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.UserKey;

/**
 * That an issue may go on without certain items. Where a step warns, one person says so; where it blocks, one person asks
 * with a reason and a second one grants it. It holds for these items alone: what is added or opened later is not among
 * them.
 *
 * @param granted who granted it, where somebody did
 */
public record Pardon(long id, Set<ItemId> items, UserKey by, String reason, Instant at, Optional<Signature> granted) {
    public Pardon {
        items = Set.copyOf(items);
    }

    /** Whether it covers all of these where a step warns. */
    boolean acknowledges(Collection<ItemId> missing) {
        return items.containsAll(missing);
    }

    /** The same where a step blocks. */
    boolean excepts(Collection<ItemId> missing) {
        return granted.isPresent() && items.containsAll(missing);
    }
}
