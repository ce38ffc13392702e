package com.atlassian.jira.web.bean;

/**
 * The issues that are edited together; declared for a parameter alone.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/web/bean/BulkEditBean.html">Javadoc</a>
 */
public interface BulkEditBean {}
