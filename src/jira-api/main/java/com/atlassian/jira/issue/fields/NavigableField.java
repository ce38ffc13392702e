package com.atlassian.jira.issue.fields;

/**
 * A field that can be a column of the issue navigator; unconfirmed: its own members, none is declared here.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/NavigableField.html">Javadoc</a>
 */
public interface NavigableField extends Field {}
