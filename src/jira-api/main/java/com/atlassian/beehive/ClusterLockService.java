package com.atlassian.beehive;

/**
 * Hands out the cluster's locks by name: the same name is the same lock on every node.
 *
 * @see <a href="https://docs.atlassian.com/beehive/0.0.8/apidocs/com/atlassian/beehive/ClusterLockService.html">Javadoc</a>
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
