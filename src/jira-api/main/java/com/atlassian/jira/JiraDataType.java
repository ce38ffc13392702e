package com.atlassian.jira;

/**
 * The type of the values that a JQL clause works with.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/JiraDataType.html">Javadoc</a>
 */
public interface JiraDataType {}
