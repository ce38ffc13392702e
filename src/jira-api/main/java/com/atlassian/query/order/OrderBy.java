package com.atlassian.query.order;

import java.util.List;

/**
 * The orders of a query, the first of which counts most; unconfirmed: its one member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/order/OrderBy.html">Javadoc</a>
 */
public interface OrderBy {
    List<SearchSort> getSearchSorts();
}
