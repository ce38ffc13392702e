package com.atlassian.jira.issue.status.category;

/**
 * What a status means for the work: not begun, under way, or done.
 *
 * <p>Unconfirmed: every member; the keys are {@code new}, {@code indeterminate} and {@code done}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/status/category/StatusCategory.html">Javadoc</a>
 */
public interface StatusCategory {
    String getKey();
}
