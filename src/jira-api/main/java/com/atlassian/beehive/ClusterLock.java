package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that one thread of one node of the cluster holds at a time; it is not meant to be taken twice by its holder.
 *
 * @see <a href="https://docs.atlassian.com/beehive/0.0.8/apidocs/com/atlassian/beehive/ClusterLock.html">Javadoc</a>
 */
public interface ClusterLock extends Lock {
    // unconfirmed: ?
    boolean isHeldByCurrentThread();
}
