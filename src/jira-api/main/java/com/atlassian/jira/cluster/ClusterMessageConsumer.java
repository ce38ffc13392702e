package com.atlassian.jira.cluster;

/**
 * Takes what other nodes tell.
 *
 * <p>Unconfirmed: not in the ledger, from the Javadoc of Jira 7.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/cluster/ClusterMessageConsumer.html">Javadoc</a>
 */
public interface ClusterMessageConsumer {
    void receive(String channel, String message, String senderId);
}
