package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * For whom a JQL query is being answered. The misspelling is Jira's.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/query/QueryCreationContext.html">Javadoc</a>
 */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();

    /** The keys of the projects to which the query confines itself; empty where it does not say. */
    Set<String> getDeterminedProjects();
}
