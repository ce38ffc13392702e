package org.relais.host.plugin.upgrade;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.host.db.Database;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@code PluginUpgradeTask}s that plugins export: each runs once in the whole cluster, in the order of the build
 * numbers, together with the note that it did. The first that fails keeps those after it waiting for the next start.
 */
public final class BuildUpgrades {
    private static final Logger log = LoggerFactory.getLogger(BuildUpgrades.class);

    private final Database database;
    private final Progress progress;
    private final ClusterLockService locks;

    public BuildUpgrades(Database database, ClusterLockService locks) {
        this.database = database;
        this.progress = new Progress(database);
        this.locks = locks;
    }

    /** Runs what has not run yet. */
    public void run(RunningPlugin plugin) {
        List<PluginUpgradeTask> tasks = Services.of(plugin, PluginUpgradeTask.class).stream()
                .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber))
                .toList();
        if (tasks.isEmpty()) return;
        ClusterLock lock = locks.getLockForName("host.plugin.upgrade." + plugin.key());
        lock.lock();
        try {
            for (PluginUpgradeTask task : tasks) if (!run(plugin, task)) return;
        } finally {
            lock.unlock();
        }
    }

    private boolean run(RunningPlugin plugin, PluginUpgradeTask task) {
        String name = "build:" + plugin.key();
        if (task.getBuildNumber() <= progress.of(name)) return true;
        log.info("{}: upgrade to build {}, {}", plugin.key(), task.getBuildNumber(), task.getShortDescription());
        try (Statements.Scope booked = plugin.during()) {
            return Boolean.TRUE.equals(database.transactions().execute(tx -> {
                if (!succeeds(plugin, task)) {
                    tx.setRollbackOnly();
                    return false;
                }
                progress.reached(name, task.getBuildNumber());
                return true;
            }));
        } catch (RuntimeException | LinkageError e) {
            log.error("{}: the upgrade to build {} failed", plugin.key(), task.getBuildNumber(), e);
            return false;
        }
    }

    private static boolean succeeds(RunningPlugin plugin, PluginUpgradeTask task) {
        Collection<Message> wrong;
        try {
            wrong = task.doUpgrade();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        if (wrong == null || wrong.isEmpty()) return true;
        String keys = wrong.stream().map(Message::getKey).collect(Collectors.joining(", "));
        log.error("{}: the upgrade to build {} says {}", plugin.key(), task.getBuildNumber(), keys);
        return false;
    }
}
