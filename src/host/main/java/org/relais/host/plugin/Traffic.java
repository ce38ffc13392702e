package org.relais.host.plugin;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets requests pass side by side, and stops them while apps are exchanged: a request sees the old app or the new one,
 * never half of each. Nobody waits for ever: a change that takes too long no longer keeps requests waiting, and a
 * request that takes too long no longer keeps a change waiting.
 */
public final class Traffic {
    private static final long PATIENCE_SECONDS = 15;

    private final ReentrantReadWriteLock way = new ReentrantReadWriteLock(true);

    /** A request on its way; closing it ends it. */
    public interface Pass extends AutoCloseable {
        @Override
        void close();
    }

    /** Lets a request pass; to be closed by the same thread. */
    public Pass pass() {
        boolean held = waitFor(way.readLock());
        return held ? way.readLock()::unlock : () -> {};
    }

    /** Does a change while no request passes. */
    void stopped(Runnable change) {
        boolean held = waitFor(way.writeLock());
        try {
            change.run();
        } finally {
            if (held) way.writeLock().unlock();
        }
    }

    /** Does work that stops traffic in the name of a request which would otherwise stand in its own way. */
    <T> T aside(Supplier<T> work) {
        int held = way.getReadHoldCount();
        for (int i = 0; i < held; i++) way.readLock().unlock();
        try {
            return work.get();
        } finally {
            for (int i = 0; i < held; i++) way.readLock().lock();
        }
    }

    private static boolean waitFor(Lock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
