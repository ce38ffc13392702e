package com.atlassian.jira.jql.parser;

/**
 * A text that is no JQL; unconfirmed: the constructor, Jira's takes the error in parts.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/parser/JqlParseException.html">Javadoc</a>
 */
public class JqlParseException extends Exception {
    public JqlParseException(String message) {
        super(message);
    }
}
