package com.atlassian.query.clause;

/**
 * A part of a JQL query that issues match or do not match; unconfirmed: its one member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/Clause.html">Javadoc</a>
 */
public interface Clause {
    String getName();
}
