package com.atlassian.jira.exception;

/**
 * Something could not be taken away.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/exception/RemoveException.html">Javadoc</a>
 */
public class RemoveException extends Exception {
    public RemoveException(String message) {
        super(message);
    }

    public RemoveException(Throwable cause) {
        super(cause);
    }

    public RemoveException(String message, Throwable cause) {
        super(message, cause);
    }
}
