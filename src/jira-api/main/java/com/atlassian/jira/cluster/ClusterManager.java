package com.atlassian.jira.cluster;

/**
 * Says which node this is.
 *
 * <p>Unconfirmed: not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/cluster/ClusterManager.html">Javadoc</a>
 */
public interface ClusterManager {
    /** Whether the installation is set up as a cluster, however many nodes run now. */
    boolean isClustered();

    /** Null outside of a cluster. */
    String getNodeId();
}
