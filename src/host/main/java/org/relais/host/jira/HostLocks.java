package org.relais.host.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Named locks of this one node. */
public final class HostLocks implements ClusterLockService {
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, unused -> new Lock());
    }

    private static final class Lock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
