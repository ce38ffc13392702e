package com.atlassian.query.order;

/**
 * Which way to sort; unconfirmed: both constants.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/order/SortOrder.html">Javadoc</a>
 */
public enum SortOrder {
    ASC,
    DESC
}
