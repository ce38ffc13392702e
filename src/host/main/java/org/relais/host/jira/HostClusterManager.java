package org.relais.host.jira;

import com.atlassian.jira.cluster.ClusterManager;
import org.relais.host.cluster.Nodes;

/** A host is always a cluster, if mostly of one node. */
public record HostClusterManager(Nodes nodes) implements ClusterManager {
    @Override
    public boolean isClustered() {
        return true;
    }

    @Override
    public String getNodeId() {
        return nodes.name();
    }
}
