package org.relais.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.relais.host.issue.Watchers;

/** {@inheritDoc} Answered by the host's {@link Watchers}. */
public final class HostWatcherManager implements WatcherManager {
    private final Watchers watchers;

    public HostWatcherManager(Watchers watchers) {
        this.watchers = watchers;
    }

    @Override
    public boolean isWatchingEnabled() {
        return true;
    }

    @Override
    public Collection<ApplicationUser> getWatchersUnsorted(Issue issue) {
        return List.copyOf(watchers.of(issue.getId()));
    }

    @Override
    public boolean isWatching(ApplicationUser user, Issue issue) {
        return watchers.watches(issue.getId(), user);
    }

    @Override
    public void startWatching(ApplicationUser user, Issue issue) {
        watchers.add(issue.getId(), user);
    }

    @Override
    public void stopWatching(ApplicationUser user, Issue issue) {
        watchers.remove(issue.getId(), user);
    }
}
