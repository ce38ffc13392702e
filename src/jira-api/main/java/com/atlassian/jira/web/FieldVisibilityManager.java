package com.atlassian.jira.web;

/**
 * Knows which fields a field configuration hides; declared for the constructors of searchers alone.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/web/FieldVisibilityManager.html">Javadoc</a>
 */
public interface FieldVisibilityManager {}
