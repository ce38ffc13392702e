package org.relais.host.search.jql;

import java.util.List;
import java.util.Optional;

/** A search as it was asked: an optional condition, and the orders in which to list what meets it. */
public record Query(Optional<Clause> where, List<Sort> order) {
    public Query {
        order = List.copyOf(order);
    }
}
