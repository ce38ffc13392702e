package com.atlassian.jira.datetime;

/**
 * Makes formatters.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/datetime/DateTimeFormatterFactory.html">Javadoc</a>
 */
public interface DateTimeFormatterFactory {
    /** In the installation's zone and language, and complete. */
    DateTimeFormatter formatter();
}
