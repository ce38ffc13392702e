package com.atlassian.jira.issue.fields.rest;

/**
 * Where a field is asked what it takes; unconfirmed: its members, none is declared here.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/rest/FieldTypeInfoContext.html">Javadoc</a>
 */
public interface FieldTypeInfoContext {}
