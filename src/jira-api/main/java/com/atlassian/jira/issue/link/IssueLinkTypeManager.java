package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * The kinds of links that an installation knows.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/link/IssueLinkTypeManager.html">Javadoc</a>
 */
public interface IssueLinkTypeManager {
    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);

    /** Null where there is none. */
    // unconfirmed: ?
    IssueLinkType getIssueLinkType(Long id);
}
