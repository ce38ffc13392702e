package com.atlassian.jira.issue.context;

/**
 * Where an issue lives: its project and its issue type; unconfirmed: its members, none is declared here.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/context/IssueContext.html">Javadoc</a>
 */
public interface IssueContext {}
