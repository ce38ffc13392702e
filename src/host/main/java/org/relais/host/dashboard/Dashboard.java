package org.relais.host.dashboard;

import java.util.List;
import java.util.Optional;

/** A dashboard and its items in their order. The owner is null where it is the one for everyone. */
public record Dashboard(long id, String ownerKey, List<PlacedItem> items) {
    /** The most that a dashboard holds, as in Jira. */
    public static final int LIMIT = 20;

    public Optional<PlacedItem> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    public boolean isFull() {
        return items.size() >= LIMIT;
    }
}
