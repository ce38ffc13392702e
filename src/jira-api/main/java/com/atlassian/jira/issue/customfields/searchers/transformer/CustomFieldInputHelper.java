package com.atlassian.jira.issue.customfields.searchers.transformer;

/**
 * Names the clauses of custom fields in searches; declared for the constructors of searchers alone.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/searchers/transformer/CustomFieldInputHelper.html">Javadoc</a>
 */
public interface CustomFieldInputHelper {}
