package com.atlassian.query.order;

import java.util.Collection;
import java.util.List;

/**
 * Orders kept in memory; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/order/OrderByImpl.html">Javadoc</a>
 */
public class OrderByImpl implements OrderBy {
    public static final OrderByImpl NO_ORDER = new OrderByImpl(List.of());

    private final List<SearchSort> searchSorts;

    public OrderByImpl(Collection<SearchSort> searchSorts) {
        this.searchSorts = List.copyOf(searchSorts);
    }

    @Override
    public List<SearchSort> getSearchSorts() {
        return searchSorts;
    }
}
