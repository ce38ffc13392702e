package org.relais.host.search;

import java.util.List;
import org.relais.host.search.jql.Sort;

/**
 * A page of what a search found.
 *
 * @param ids the issues of the page, in order
 * @param total how many issues were found in all
 * @param start how many of them come before the page
 * @param order the ORDER BY of the query; empty for the usual order, the newest first
 */
public record Results(List<Long> ids, long total, int start, List<Sort> order) {
    public Results {
        ids = List.copyOf(ids);
        order = List.copyOf(order);
    }
}
