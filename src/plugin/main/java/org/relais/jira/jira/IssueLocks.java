package org.relais.jira.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;
import org.relais.jira.access.IssueId;

/**
 * Lets one writer at a time change what Relais keeps of an issue, on all nodes. The locks are a fixed set of
 * {@value #LOCKS}: Jira keeps every lock name that was ever used, so one per issue would never end.
 */
public final class IssueLocks {
    private static final int LOCKS = 64;

    private final ClusterLockService service;

    public IssueLocks(ClusterLockService service) {
        this.service = service;
    }

    /** Does the work while nobody else does work on this issue. */
    public <T> T holding(IssueId issue, Supplier<T> work) {
        return holding(number(issue), work);
    }

    /** The same for two issues. The locks are always taken in one order, so that no two wait for each other. */
    public <T> T holding(IssueId one, IssueId other, Supplier<T> work) {
        int first = Math.min(number(one), number(other));
        int second = Math.max(number(one), number(other));
        return first == second ? holding(first, work) : holding(first, () -> holding(second, work));
    }

    private static int number(IssueId issue) {
        return Math.floorMod(issue.value(), LOCKS);
    }

    private <T> T holding(int number, Supplier<T> work) {
        ClusterLock lock = service.getLockForName("org.relais.jira:issue:" + number);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
