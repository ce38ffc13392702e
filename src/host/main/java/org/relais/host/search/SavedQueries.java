package org.relais.host.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** The queries that people have saved. */
@FunctionalInterface
public interface SavedQueries {
    /** The JQL that is saved under this id or name, if the searcher may see it. */
    Optional<String> jql(ApplicationUser searcher, String idOrName);
}
