package com.atlassian.jira.issue.customfields;

/**
 * Makes a custom field searchable; its members touch the search API that Jira 11 has changed, none is declared here.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/CustomFieldSearcher.html">Javadoc</a>
 */
public interface CustomFieldSearcher {}
