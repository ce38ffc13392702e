package com.atlassian.jira.issue.context;

/**
 * Where the configuration of a custom field applies; unconfirmed: its members, none is declared here.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/context/JiraContextNode.html">Javadoc</a>
 */
public interface JiraContextNode {}
