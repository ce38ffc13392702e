package org.relais.host.cluster;

import java.time.Instant;
import java.util.List;
import org.relais.host.db.Apart;
import org.relais.host.db.Database;
import org.springframework.dao.DuplicateKeyException;

/**
 * The locks of the cluster as rows: whoever inserts the row has the lock, and whoever dies has it no longer. There are
 * as many rows as locks are held.
 */
public final class LockTable {
    private final Apart apart;
    private final Nodes nodes;
    private final String living;

    LockTable(Database database, Nodes nodes) {
        this.apart = database.apart();
        this.nodes = nodes;
        this.living = "select incarnation from cluster_node where heartbeat_at > "
                + nodes.lease().since();
    }

    /** A lock that is held. The time is the database's. */
    public record Held(String lock, String node, Instant since) {}

    /** Takes the lock for this life of the node. It may be that the node holds it already. */
    boolean take(String lock, long incarnation) {
        return insert(lock, incarnation) || inherit(lock, incarnation);
    }

    private boolean insert(String lock, long incarnation) {
        try {
            return apart.update(
                            "insert into cluster_lock (name, incarnation, since)"
                                    + " select cast(? as varchar(255)), incarnation, " + Lease.NOW
                                    + " from cluster_node where incarnation = ? and heartbeat_at > "
                                    + nodes.lease().since()
                                    + " and not exists (select 1 from cluster_lock where name = ?)",
                            lock,
                            incarnation,
                            lock)
                    == 1;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    /** From a dead node, or from a take of our own whose answer got lost. */
    private boolean inherit(String lock, long incarnation) {
        boolean inherited = apart.update(
                        "update cluster_lock set incarnation = ?, since = " + Lease.NOW
                                + " where name = ? and (incarnation" + " = ? or incarnation not in (" + living
                                + ")) and ? in (" + living + ")",
                        incarnation,
                        lock,
                        incarnation,
                        incarnation)
                == 1;
        if (inherited) Nodes.log.warn("the lock {} was left behind and is taken over", lock);
        return inherited;
    }

    /** Gives it back. False where it was no longer this life's. */
    boolean free(String lock, long incarnation) {
        return apart.update("delete from cluster_lock where name = ? and incarnation = ?", lock, incarnation) == 1;
    }

    /** The two hundred that have been held longest. */
    public List<Held> held() {
        return apart.query(
                "select l.name, coalesce(n.name, '') as node, l.since from cluster_lock l"
                        + " left join cluster_node n on n.incarnation = l.incarnation order by l.since limit 200",
                (row, n) -> new Held(
                        row.getString("name"), row.getString("node"), Instant.ofEpochMilli(row.getLong("since"))));
    }
}
