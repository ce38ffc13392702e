package org.relais.host.cluster;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.relais.host.db.Database;

/** Two nodes in one process, each with its own connections to one database. */
public final class TwoNodes implements AutoCloseable {
    /** Short enough for a test, long enough for a busy machine. */
    public static final Lease LEASE = new Lease(Duration.ofMillis(200), Duration.ofSeconds(3));

    public final Database databaseOfA;
    public final Database databaseOfB;
    public final Cluster a;
    public final Cluster b;
    private final CountDownLatch silence = new CountDownLatch(1);

    public TwoNodes(String url, String user, String password) {
        databaseOfA = Database.open(url, user, password);
        databaseOfB = Database.open(url, user, password);
        a = Cluster.join(databaseOfA, "a", "http://a", LEASE);
        b = Cluster.join(databaseOfB, "b", "http://b", LEASE);
    }

    /** From now on node a says nothing, as if its process stood still, until it {@link #wakes}. */
    void aFallsSilent() {
        a.nodes().onBeat(() -> {
            try {
                silence.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void aWakes() {
        silence.countDown();
    }

    @Override
    public void close() {
        silence.countDown();
        a.close();
        b.close();
        databaseOfA.close();
        databaseOfB.close();
    }
}
