package com.atlassian.jira.util;

import java.util.Set;

/**
 * Errors and warnings about a query, each sentence once.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/util/MessageSet.html">Javadoc</a>
 */
public interface MessageSet {
    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String errorMessage);

    void addWarningMessage(String warningMessage);

    void addMessage(Level level, String message);

    void addMessageSet(MessageSet messageSet);

    /** How much a message matters. */
    enum Level {
        WARNING,
        ERROR
    }
}
