package com.atlassian.query.order;

/**
 * One order of a query: a field and a direction, which is null where the field decides; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/order/SearchSort.html">Javadoc</a>
 */
public class SearchSort {
    private final String field;
    private final SortOrder order;

    public SearchSort(String field, SortOrder order) {
        this.field = field;
        this.order = order;
    }

    public SearchSort(String field) {
        this(field, null);
    }

    public String getField() {
        return field;
    }

    public SortOrder getSortOrder() {
        return order;
    }
}
