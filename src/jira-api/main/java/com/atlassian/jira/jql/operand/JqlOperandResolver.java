package com.atlassian.jira.jql.operand;

/**
 * Turns operands into values; declared for the constructors of searchers alone.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/operand/JqlOperandResolver.html">Javadoc</a>
 */
public interface JqlOperandResolver {}
