package com.atlassian.jira.cluster;

/**
 * Tells the other nodes of the cluster something short.
 *
 * <p>Unconfirmed: not in the ledger, from the Javadoc of Jira 7.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/cluster/ClusterMessagingService.html">Javadoc</a>
 */
public interface ClusterMessagingService {
    /** The consumer is held weakly: whoever registers it must keep it. */
    void registerListener(String channel, ClusterMessageConsumer consumer);

    void unregisterListener(String channel, ClusterMessageConsumer consumer);

    void unregisterListener(ClusterMessageConsumer consumer);

    /** A channel has up to 20 letters and digits, a message up to 200 characters. */
    void sendRemote(String channel, String message);
}
