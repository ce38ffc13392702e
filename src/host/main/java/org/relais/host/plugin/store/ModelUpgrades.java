package org.relais.host.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Comparator;
import java.util.List;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.upgrade.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@code <upgradeTask>}s of a plugin: those that are newer than the model in the database run in their order, each
 * once in the whole cluster. As in Jira they also run where there was nothing before.
 */
final class ModelUpgrades {
    private static final Logger log = LoggerFactory.getLogger(ModelUpgrades.class);

    private final Progress progress;
    private final ClusterLockService locks;

    ModelUpgrades(Progress progress, ClusterLockService locks) {
        this.progress = progress;
        this.locks = locks;
    }

    /** Brings the tables up to date: the tasks first, then what the entities declare, while no other node does. */
    void open(String prefix, List<ActiveObjectsUpgradeTask> tasks, JoiningObjects objects, Runnable migration) {
        ClusterLock lock = locks.getLockForName("host.plugin.tables." + prefix);
        lock.lock();
        try {
            tasks.stream()
                    .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                    .forEach(task -> run("model:" + prefix, task, objects));
            migration.run();
        } finally {
            lock.unlock();
        }
    }

    private void run(String name, ActiveObjectsUpgradeTask task, JoiningObjects objects) {
        ModelVersion current = ModelVersion.valueOf(String.valueOf(progress.of(name)));
        ModelVersion next = task.getModelVersion();
        if (!current.isOlderThan(next)) return;
        log.info("{}: from version {} to {}", name, current, next);
        try {
            objects.whileMigrating(() -> objects.executeInTransaction(() -> {
                task.upgrade(current, objects);
                progress.reached(name, Long.parseLong(next.toString()));
                return null;
            }));
        } catch (RuntimeException | LinkageError e) {
            throw new PluginFault("The upgrade task " + task.getClass().getName() + " failed", e);
        }
    }
}
