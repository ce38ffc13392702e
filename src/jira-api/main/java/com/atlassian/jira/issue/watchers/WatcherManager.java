package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Who watches an issue; asks for no permission.
 *
 * <p>Unconfirmed: that the two last answer nothing, and {@code isWatchingEnabled}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/watchers/WatcherManager.html">Javadoc</a>
 */
public interface WatcherManager {
    boolean isWatchingEnabled();

    Collection<ApplicationUser> getWatchersUnsorted(Issue issue);

    boolean isWatching(ApplicationUser user, Issue issue);

    void startWatching(ApplicationUser user, Issue issue);

    void stopWatching(ApplicationUser user, Issue issue);
}
