package org.relais.host.cluster;

import org.relais.host.db.Database;

/** This node of the cluster and what it shares with the others. Closing it leaves the cluster. */
public final class Cluster implements AutoCloseable {
    private final Nodes nodes;
    private final Messages messages;
    private final Locks locks;

    private Cluster(Database database, Nodes nodes) {
        this.nodes = nodes;
        this.messages = new Messages(database, nodes);
        this.locks = new Locks(database, nodes);
    }

    /**
     * Joins the cluster of the database under a name.
     *
     * @param address where this node will answer, for the others to see
     * @throws NodeTaken if a node of this name lives
     */
    public static Cluster join(Database database, String name, String address) {
        return join(database, name, address, Lease.USUAL);
    }

    /** The same with another lease than the usual one, which all nodes must share. */
    public static Cluster join(Database database, String name, String address, Lease lease) {
        return new Cluster(database, Nodes.join(database, name, address, lease));
    }

    public Nodes nodes() {
        return nodes;
    }

    public Messages messages() {
        return messages;
    }

    public Locks locks() {
        return locks;
    }

    @Override
    public void close() {
        messages.close();
        nodes.close();
    }
}
