package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the order of a query, the first that was added counting most.
 *
 * <p>Unconfirmed: every member; those of single fields are left out.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/builder/JqlOrderByBuilder.html">Javadoc</a>
 */
public class JqlOrderByBuilder {
    private final JqlQueryBuilder parent;
    private final List<SearchSort> sorts = new ArrayList<>();

    JqlOrderByBuilder(JqlQueryBuilder parent, OrderBy begun) {
        this.parent = parent;
        if (begun != null) sorts.addAll(begun.getSearchSorts());
    }

    public JqlOrderByBuilder add(String fieldName) {
        return add(fieldName, null);
    }

    public JqlOrderByBuilder add(String fieldName, SortOrder order) {
        sorts.add(new SearchSort(fieldName, order));
        return this;
    }

    public JqlOrderByBuilder clear() {
        sorts.clear();
        return this;
    }

    public JqlQueryBuilder endOrderBy() {
        return parent;
    }

    public OrderBy buildOrderBy() {
        return new OrderByImpl(sorts);
    }

    public Query buildQuery() {
        return parent.buildQuery();
    }
}
