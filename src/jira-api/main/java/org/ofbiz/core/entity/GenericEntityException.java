package org.ofbiz.core.entity;

/**
 * Says that Jira's own tables could not be read or written; checked, and thrown by the method behind the link.
 *
 * <p>Unconfirmed: the constructors.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/CustomFieldManager.html">Javadoc</a>
 */
public class GenericEntityException extends Exception {
    public GenericEntityException() {}

    public GenericEntityException(String message) {
        super(message);
    }

    public GenericEntityException(String message, Throwable nested) {
        super(message, nested);
    }
}
