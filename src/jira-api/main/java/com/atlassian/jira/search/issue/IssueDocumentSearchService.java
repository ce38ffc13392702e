package com.atlassian.jira.search.issue;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/**
 * Searches without reading the issues; declared for counting alone.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/search/issue/IssueDocumentSearchService.html">Javadoc</a>
 */
public interface IssueDocumentSearchService {
    long getHitCount(ApplicationUser user, Query query, boolean overrideSecurity) throws SearchException;
}
