package org.relais.host.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.host.db.Apart;
import org.relais.host.db.Database;

/** The rows of the nodes. An incarnation is one life of a node: a node that was believed dead has a new one. */
final class Registry {
    private final Database database;
    private final Apart apart;
    private final Lease lease;

    Registry(Database database, Lease lease) {
        this.database = database;
        this.apart = database.apart();
        this.lease = lease;
    }

    /** Who is registered under a name. */
    record Row(
            long incarnation,
            String address,
            String machine,
            long processId,
            long processStarted,
            long heartbeat,
            boolean alive) {}

    Optional<Row> find(String name) {
        return apart
                .query(
                        "select incarnation, address, machine, process_id, process_started_at, heartbeat_at,"
                                + " case when heartbeat_at > " + lease.since() + " then 1 else 0 end as alive"
                                + " from cluster_node where name = ?",
                        (row, n) -> new Row(
                                row.getLong("incarnation"),
                                row.getString("address"),
                                row.getString("machine"),
                                row.getLong("process_id"),
                                row.getLong("process_started_at"),
                                row.getLong("heartbeat_at"),
                                row.getInt("alive") == 1),
                        name)
                .stream()
                .findFirst();
    }

    /** Registers a name that nobody has. Fails with a {@code DuplicateKeyException} where somebody was faster. */
    long insert(String name, String address, Owner process) {
        long incarnation = database.nextId();
        apart.update(
                "insert into cluster_node (name, incarnation, address, machine, process_id, process_started_at,"
                        + " started_at, heartbeat_at) values (?, ?, ?, ?, ?, ?, " + Lease.NOW + ", " + Lease.NOW + ")",
                name,
                incarnation,
                address,
                process.machine(),
                process.id(),
                process.started());
        return incarnation;
    }

    /** Takes the name over from a dead one; empty where it was not dead, or somebody else was faster. */
    Optional<Long> replace(long dead, String name, String address, Owner process) {
        long incarnation = database.nextId();
        int replaced = apart.update(
                "update cluster_node set incarnation = ?, address = ?, machine = ?, process_id = ?,"
                        + " process_started_at = ?, started_at = " + Lease.NOW + ", heartbeat_at = " + Lease.NOW
                        + " where name = ? and incarnation = ?",
                incarnation,
                address,
                process.machine(),
                process.id(),
                process.started(),
                name,
                dead);
        return replaced == 1 ? Optional.of(incarnation) : Optional.empty();
    }

    /** Says that this incarnation lives. False where the others have given it up. */
    boolean beat(long incarnation) {
        return apart.update(
                        "update cluster_node set heartbeat_at = " + Lease.NOW
                                + " where incarnation = ? and heartbeat_at > " + lease.since(),
                        incarnation)
                == 1;
    }

    void address(long incarnation, String address) {
        if (apart.update("update cluster_node set address = ? where incarnation = ?", address, incarnation) == 0)
            throw new IllegalStateException("this node is no longer registered");
    }

    void leave(long incarnation) {
        int locks = apart.update("delete from cluster_lock where incarnation = ?", incarnation);
        int messages = apart.update("delete from cluster_message where recipient = ?", incarnation);
        int nodes = apart.update("delete from cluster_node where incarnation = ?", incarnation);
        if (nodes == 0) Nodes.log.info("left with {} locks and {} messages, but was gone before", locks, messages);
    }

    /** The first hundred by name. */
    List<Node> nodes() {
        return apart.query(
                "select name, address, started_at, heartbeat_at, case when heartbeat_at > " + lease.since()
                        + " then 1 else 0 end as alive from cluster_node order by name limit 100",
                Registry::node);
    }

    private static Node node(ResultSet row, int n) throws SQLException {
        return new Node(
                row.getString("name"),
                row.getString("address"),
                Instant.ofEpochMilli(row.getLong("started_at")),
                Instant.ofEpochMilli(row.getLong("heartbeat_at")),
                row.getInt("alive") == 1);
    }

    /**
     * Forgets nodes that died a day ago, the locks and messages of the dead, and whoever has not read its messages for
     * five minutes: that one has to come back with an empty memory.
     */
    void tidy() {
        long day = 24 * 3_600_000L;
        int gone = apart.update("delete from cluster_node where heartbeat_at < " + Lease.NOW + " - " + day
                + " or incarnation in (select recipient from cluster_message where sent_at < " + Lease.NOW
                + " - 300000)");
        String living = " not in (select incarnation from cluster_node where heartbeat_at > " + lease.since() + ")";
        int locks = apart.update("delete from cluster_lock where incarnation" + living);
        int messages = apart.update("delete from cluster_message where recipient" + living);
        if (gone + locks + messages > 0)
            Nodes.log.info("forgot {} nodes, {} locks and {} messages of the dead", gone, locks, messages);
    }
}
