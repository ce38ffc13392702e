package com.atlassian.jira.datetime;

/**
 * How a moment is written.
 *
 * <p>Unconfirmed: the constants other than RELATIVE, and their order.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/datetime/DateTimeStyle.html">Javadoc</a>
 */
public enum DateTimeStyle {
    DATE,
    COMPLETE,
    RELATIVE,
    RELATIVE_WITHOUT_TIME,
    RELATIVE_ALWAYS_WITH_TIME,
    DATE_PICKER,
    DATE_TIME_PICKER,
    TIME,
    ISO_8601_DATE,
    ISO_8601_DATE_TIME,
    RSS_RFC822_DATE_TIME
}
