package com.atlassian.jira.jql.parser;

import com.atlassian.query.Query;

/**
 * Reads JQL; unconfirmed: its one member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/parser/JqlQueryParser.html">Javadoc</a>
 */
public interface JqlQueryParser {
    Query parseQuery(String jqlQuery) throws JqlParseException;
}
