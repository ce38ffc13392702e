package com.atlassian.jira.issue.customfields.impl;

/**
 * Says that a text is no value of the field.
 *
 * <p>Unconfirmed: the supertype; checked by usage.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/impl/FieldValidationException.html">Javadoc</a>
 */
public class FieldValidationException extends Exception {
    public FieldValidationException(String message) {
        super(message);
    }
}
