package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Whether a service did, or would do, what it was asked.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/ServiceResult.html">Javadoc</a>
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
