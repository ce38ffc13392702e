package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;

/**
 * Searches a moment field by a range of moments; a plugin only names it in its descriptor, the product does the searching.
 *
 * <p>Unconfirmed: the constructor (Jira's takes several of its services), and the supertype.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/searchers/DateTimeRangeSearcher.html">Javadoc</a>
 */
public class DateTimeRangeSearcher implements CustomFieldSearcher {}
