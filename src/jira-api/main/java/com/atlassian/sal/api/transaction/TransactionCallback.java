package com.atlassian.sal.api.transaction;

/**
 * The work that a transaction is opened for.
 *
 * @see <a href="https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/transaction/TransactionCallback.html">Javadoc</a>
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
