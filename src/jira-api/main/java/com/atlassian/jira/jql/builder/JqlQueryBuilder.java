package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * Builds queries without writing JQL: conditions, and an order.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/builder/JqlQueryBuilder.html">Javadoc</a>
 */
public class JqlQueryBuilder {
    private final JqlClauseBuilder where;
    private final JqlOrderByBuilder orderBy;

    private JqlQueryBuilder(Clause where, OrderBy orderBy) {
        this.where = new BuiltClauses(this, where);
        this.orderBy = new JqlOrderByBuilder(this, orderBy);
    }

    public static JqlQueryBuilder newBuilder() {
        return new JqlQueryBuilder(null, null);
    }

    /** Begins with what a query has. */
    public static JqlQueryBuilder newBuilder(Query existingQuery) {
        return new JqlQueryBuilder(existingQuery.getWhereClause(), existingQuery.getOrderByClause());
    }

    public static JqlClauseBuilder newClauseBuilder() {
        return new BuiltClauses(null, null);
    }

    public JqlClauseBuilder where() {
        return where;
    }

    public JqlOrderByBuilder orderBy() {
        return orderBy;
    }

    public Query buildQuery() {
        return new QueryImpl(where.buildClause(), orderBy.buildOrderBy(), null);
    }
}
