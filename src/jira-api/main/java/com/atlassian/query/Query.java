package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * A JQL query that was read or built: its conditions, its order, and its text where it was read from one.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/Query.html">Javadoc</a>
 */
public interface Query {
    /** Null where the query asks for everything. */
    Clause getWhereClause();

    OrderBy getOrderByClause();

    /** The text it was read from, or null. */
    String getQueryString();
}
