package com.atlassian.query.operand;

/**
 * The right-hand side of a JQL clause; unconfirmed: its one member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/operand/Operand.html">Javadoc</a>
 */
public interface Operand {
    String getName();
}
