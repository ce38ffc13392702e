package org.relais.host.cluster;

/** Another process runs as this node on the same database. The message is one sentence. */
public final class NodeTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NodeTaken(String name, String address) {
        super("The node " + name + " runs already on this database, at " + address
                + ": choose another name with -Dnode=…");
    }
}
