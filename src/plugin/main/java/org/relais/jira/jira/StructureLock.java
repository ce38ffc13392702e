package org.relais.jira.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;

/** Lets one at a time change the structure of circles, on all nodes. It is a single lock: structures change rarely. */
public final class StructureLock {
    private final ClusterLockService service;

    public StructureLock(ClusterLockService service) {
        this.service = service;
    }

    /** Does the work while nobody else changes the structure. */
    public <T> T holding(Supplier<T> work) {
        ClusterLock lock = service.getLockForName("org.relais.jira:structure");
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
