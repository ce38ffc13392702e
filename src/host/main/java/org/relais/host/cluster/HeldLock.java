package org.relais.host.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.DataAccessException;

/**
 * A lock of the cluster on this node. Its threads queue for a lock of the JVM first, so that one of them at a time asks
 * the database; that one asks again after 5 to 100 ms. Whoever holds it may take it again, and must give it back as
 * often.
 */
final class HeldLock implements ClusterLock {
    private static final long SOON = 5;
    private static final long LATER = 100;

    private final String name;
    private final Nodes nodes;
    private final LockTable table;
    private final Locks locks;
    private final ReentrantLock here = new ReentrantLock();
    private volatile long incarnation;

    HeldLock(String name, Nodes nodes, LockTable table, Locks locks) {
        this.name = name;
        this.nodes = nodes;
        this.table = table;
        this.locks = locks;
    }

    String name() {
        return name;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        boolean taken = false;
        here.lock();
        try {
            while (!taken) {
                try {
                    taken = again() || waitFor(Long.MAX_VALUE);
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            if (!taken) here.unlock();
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        here.lockInterruptibly();
        boolean taken = orGiveUp(Long.MAX_VALUE);
        if (!taken) throw new IllegalStateException("nobody waits for 292 years");
    }

    @Override
    public boolean tryLock() {
        if (!here.tryLock()) return false;
        boolean taken = false;
        try {
            taken = again() || take();
            return taken;
        } finally {
            if (!taken) here.unlock();
        }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(time);
        return here.tryLock(time, unit) && orGiveUp(deadline - System.nanoTime());
    }

    private boolean orGiveUp(long nanos) throws InterruptedException {
        boolean taken = false;
        try {
            taken = again() || waitFor(nanos);
            return taken;
        } finally {
            if (!taken) here.unlock();
        }
    }

    /** Whether this thread held it before. */
    private boolean again() {
        if (here.getHoldCount() == 1) return false;
        if (isHeldByCurrentThread()) return true;
        throw new IllegalMonitorStateException("The lock " + name + " was lost: this node was silent for too long");
    }

    private boolean waitFor(long nanos) throws InterruptedException {
        long begun = System.nanoTime();
        long pause = SOON;
        while (!take()) {
            long left = nanos - (System.nanoTime() - begun);
            if (left <= 0) return false;
            long millis = ThreadLocalRandom.current().nextLong(SOON, pause + SOON);
            TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.MILLISECONDS.toNanos(millis)));
            pause = Math.min(LATER, pause * 2);
        }
        return true;
    }

    private boolean take() {
        long life = nodes.incarnation();
        if (!nodes.lives(life)) return false;
        try {
            if (!table.take(name, life)) return false;
        } catch (DataAccessException unknown) {
            locks.giveBackLater(this, life); // the row may be there, only the answer got lost
            throw unknown;
        }
        incarnation = life;
        locks.taken(this);
        return true;
    }

    /**
     * Gives it back.
     *
     * @throws IllegalMonitorStateException if this thread does not hold it, or no longer: the node was silent for longer
     *     than the lease, and another may have worked meanwhile
     */
    @Override
    public void unlock() {
        if (!here.isHeldByCurrentThread()) throw new IllegalMonitorStateException("This thread does not hold " + name);
        if (here.getHoldCount() > 1) {
            here.unlock();
            return;
        }
        boolean free;
        try {
            free = table.free(name, incarnation);
        } catch (DataAccessException unreachable) {
            locks.giveBackLater(this, incarnation);
            free = nodes.lives(incarnation);
            Nodes.log.warn("the lock {} is given back later: {}", name, unreachable.getMessage());
        } finally {
            locks.given(this);
            here.unlock();
        }
        if (!free) throw new IllegalMonitorStateException("The lock " + name + " was lost before it was given back");
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return here.isHeldByCurrentThread() && nodes.lives(incarnation);
    }

    /** Gives back what could not be given back before, unless a thread here is at it: that one takes over the row. */
    void giveBack(long life) {
        if (!here.tryLock()) return;
        try {
            if (table.free(name, life)) Nodes.log.info("the lock {} is given back", name);
        } finally {
            here.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("a lock of the cluster has no conditions");
    }

    @Override
    public String toString() {
        return "cluster lock " + name;
    }
}
