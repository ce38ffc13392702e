package org.relais.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.google.common.collect.MapMaker;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.relais.host.db.Database;

/**
 * The cluster's locks by name. Those that nobody holds or waits for are forgotten; what could not be given back, for
 * want of a database, is given back later.
 */
public final class Locks implements ClusterLockService {
    private static final int NAME_LIMIT = 255;

    private final Map<String, HeldLock> known = new MapMaker().weakValues().makeMap();
    private final Map<String, HeldLock> held = new ConcurrentHashMap<>();
    private final Map<HeldLock, Long> leftBehind = new ConcurrentHashMap<>();
    private final Nodes nodes;
    private final LockTable table;

    public Locks(Database database, Nodes nodes) {
        this.nodes = nodes;
        this.table = new LockTable(database, nodes);
        nodes.onBeat(this::giveBack);
        nodes.onRejoin(() -> held.keySet().forEach(lock -> Nodes.log.error("the lock {} is lost", lock)));
    }

    @Override
    public ClusterLock getLockForName(String name) {
        if (name == null || name.isEmpty() || name.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("the name of a lock has 1 to " + NAME_LIMIT + " characters");
        }
        return known.computeIfAbsent(name, unknown -> new HeldLock(name, nodes, table, this));
    }

    /** The rows, for the page that shows them. */
    public LockTable table() {
        return table;
    }

    /** Names of the locks that threads of this node hold. */
    public Collection<String> heldHere() {
        return held.keySet().stream().sorted().toList();
    }

    void taken(HeldLock lock) {
        held.put(lock.name(), lock);
    }

    /** With the next heartbeat. */
    void giveBackLater(HeldLock lock, long incarnation) {
        leftBehind.put(lock, incarnation);
    }

    private void giveBack() {
        for (HeldLock lock : List.copyOf(leftBehind.keySet())) {
            lock.giveBack(leftBehind.get(lock));
            leftBehind.remove(lock);
        }
    }

    void given(HeldLock lock) {
        HeldLock before = held.remove(lock.name());
        if (before != lock) Nodes.log.warn("{} was given back without having been taken", lock.name());
    }
}
