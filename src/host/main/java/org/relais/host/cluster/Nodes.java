package org.relais.host.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.relais.host.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/**
 * This node among the others. It says every heartbeat that it lives. Should it be silent for longer than the lease (a
 * long pause, a database out of reach), the others free its locks; it notices before it goes on, by its own monotonic
 * clock and by the heartbeat that is refused, gives up its locks, and joins anew.
 */
public final class Nodes implements AutoCloseable {
    static final Logger log = LoggerFactory.getLogger(Nodes.class);
    private static final Duration TIDY = Duration.ofSeconds(30);

    private final String name;
    private final String address;
    private final Lease lease;
    private final Registry registry;
    private final Database database;
    private final List<Runnable> beats = new CopyOnWriteArrayList<>();
    private final List<Runnable> rejoined = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "cluster-heartbeat"));
    private volatile Life life;

    /** An incarnation and when, by the monotonic clock, it was last sure to be believed alive. */
    private record Life(long incarnation, long beaten) {}

    private Nodes(Database database, String name, String address, Lease lease) {
        this.database = database;
        this.name = name;
        this.address = address;
        this.lease = lease;
        this.registry = new Registry(database, lease);
    }

    /**
     * Joins the cluster of this database under the name.
     *
     * @throws NodeTaken if a node of this name lives; one that has been killed is waited for until its lease runs out,
     *     or not at all if its process was on this machine
     */
    public static Nodes join(Database database, String name, String address, Lease lease) {
        Nodes nodes = new Nodes(database, name, address, lease);
        nodes.life = nodes.register();
        long every = lease.heartbeat().toMillis();
        nodes.keep(nodes.heart.scheduleAtFixedRate(nodes::beat, every, every, TimeUnit.MILLISECONDS));
        nodes.keep(nodes.heart.scheduleAtFixedRate(nodes::tidy, 0, TIDY.toMillis(), TimeUnit.MILLISECONDS));
        return nodes;
    }

    private void keep(ScheduledFuture<?> repeated) {
        if (repeated.isDone()) throw new IllegalStateException("the heart does not beat");
    }

    private Life register() {
        Optional<Registry.Row> before = registry.find(name);
        long patience =
                System.nanoTime() + lease.length().plus(lease.heartbeat()).toNanos();
        while (true) {
            long now = System.nanoTime();
            Optional<Long> incarnation = attempt(before);
            if (incarnation.isPresent()) return new Life(incarnation.get(), now);
            if (now > patience)
                throw new NodeTaken(
                        name, registry.find(name).map(Registry.Row::address).orElse("?"));
            pause(Math.min(200, lease.heartbeat().toMillis()));
        }
    }

    private Optional<Long> attempt(Optional<Registry.Row> before) {
        Optional<Registry.Row> holder = registry.find(name);
        if (holder.isEmpty()) return inserted();
        Registry.Row row = holder.get();
        Owner process = new Owner(row.machine(), row.processId(), row.processStarted());
        if (!row.alive() || process.hasEnded()) {
            return registry.replace(row.incarnation(), name, address, Owner.here());
        }
        boolean beats = before.isPresent() && before.get().heartbeat() != row.heartbeat();
        if (beats || process.runs()) throw new NodeTaken(name, row.address());
        return Optional.empty();
    }

    private Optional<Long> inserted() {
        try {
            return Optional.of(registry.insert(name, address, Owner.here()));
        } catch (DuplicateKeyException faster) {
            return Optional.empty();
        }
    }

    private void beat() {
        database.statements().start(); // this thread never ends, nor would its count
        try {
            long now = System.nanoTime();
            Life current = life;
            if (registry.beat(current.incarnation())) life = new Life(current.incarnation(), now);
            else rejoin();
            beats.forEach(Runnable::run);
        } catch (DataAccessException unreachable) {
            log.warn("The database takes no heartbeat: {}", unreachable.getMessage());
        } catch (RuntimeException fault) {
            log.error("The heartbeat failed", fault);
        } finally {
            database.memory().end();
        }
    }

    private void rejoin() {
        log.error("{} was silent for longer than {}: its locks have been given to others", name, lease.length());
        long now = System.nanoTime();
        Optional<Registry.Row> row = registry.find(name);
        boolean mine = row.isPresent() && row.get().incarnation() == life.incarnation();
        Optional<Long> again = row.isEmpty()
                ? inserted()
                : mine || !row.get().alive()
                        ? registry.replace(row.get().incarnation(), name, address, Owner.here())
                        : Optional.empty();
        if (again.isEmpty()) {
            log.error("{} runs elsewhere by now; this process waits until that one ends", name);
            return;
        }
        life = new Life(again.get(), now);
        rejoined.forEach(Runnable::run);
    }

    private void tidy() {
        database.statements().start();
        try {
            registry.tidy();
        } catch (RuntimeException fault) {
            log.warn("Nothing was tidied: {}", fault.getMessage());
        } finally {
            database.memory().end();
        }
    }

    /** This node's name. */
    public String name() {
        return name;
    }

    /** All that are registered, the dead of the last day among them. */
    public List<Node> all() {
        return registry.nodes();
    }

    /** Runs the work whenever this node was given up by the others and has joined again: it may have missed messages. */
    public void onRejoin(Runnable work) {
        rejoined.add(work);
    }

    /** Runs the work, which must be short, after each heartbeat. */
    void onBeat(Runnable work) {
        beats.add(work);
    }

    /** Tells the others where this node answers. */
    public void address(String url) {
        registry.address(life.incarnation(), url);
    }

    long incarnation() {
        return life.incarnation();
    }

    /** Whether the others certainly still believe that this incarnation lives. */
    boolean lives(long incarnation) {
        Life current = life;
        return current.incarnation() == incarnation
                && System.nanoTime() - current.beaten() < lease.length().toNanos();
    }

    Lease lease() {
        return lease;
    }

    /** Leaves the cluster; its locks are free at once. */
    @Override
    public void close() {
        heart.shutdown(); // no interrupt: H2 closes its file under a thread that is interrupted
        try {
            if (!heart.awaitTermination(5, TimeUnit.SECONDS)) log.warn("the heartbeat does not stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        registry.leave(life.incarnation());
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while joining the cluster", e);
        }
    }
}
