package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;

/**
 * A query kept in memory.
 *
 * <p>Unconfirmed: which constructors there are.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/QueryImpl.html">Javadoc</a>
 */
public class QueryImpl implements Query {
    private final Clause whereClause;
    private final OrderBy orderByClause;
    private final String queryString;

    public QueryImpl() {
        this(null);
    }

    public QueryImpl(Clause whereClause) {
        this(whereClause, OrderByImpl.NO_ORDER, null);
    }

    public QueryImpl(Clause whereClause, OrderBy orderByClause, String queryString) {
        this.whereClause = whereClause;
        this.orderByClause = orderByClause;
        this.queryString = queryString;
    }

    @Override
    public Clause getWhereClause() {
        return whereClause;
    }

    @Override
    public OrderBy getOrderByClause() {
        return orderByClause;
    }

    @Override
    public String getQueryString() {
        return queryString;
    }
}
