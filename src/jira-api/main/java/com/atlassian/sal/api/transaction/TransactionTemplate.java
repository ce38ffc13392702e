package com.atlassian.sal.api.transaction;

/**
 * Runs work in a transaction of the product, and rolls it back where the work throws.
 *
 * @see <a href="https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/transaction/TransactionTemplate.html">Javadoc</a>
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
