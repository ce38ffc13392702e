package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Finds people by a part of their name, username or address.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/user/search/UserSearchService.html">Javadoc</a>
 */
public interface UserSearchService {
    /** By display name; nobody, where the query is empty and the parameters do not allow that. */
    List<ApplicationUser> findUsers(String query, UserSearchParams userSearchParams);
}
