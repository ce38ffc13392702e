package com.atlassian.jira.exception;

/**
 * Something could not be made.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/exception/CreateException.html">Javadoc</a>
 */
public class CreateException extends Exception {
    public CreateException(String message) {
        super(message);
    }

    public CreateException(Throwable cause) {
        super(cause);
    }

    public CreateException(String message, Throwable cause) {
        super(message, cause);
    }
}
