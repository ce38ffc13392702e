package org.relais.host.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.beehive.ClusterLockService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.relais.host.db.Database;
import org.relais.host.plugin.bundle.Descriptor;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.plugin.upgrade.Progress;

/** Gives each bundle the {@code ActiveObjects} of its own {@code <ao>} module, and no other's. */
public final class Stores implements ServiceFactory<ActiveObjects> {
    private final Database database;
    private final ModelUpgrades upgrades;
    private final Map<Long, ActiveObjects> byBundle = new ConcurrentHashMap<>();

    public Stores(Database database, ClusterLockService locks, BundleContext host) {
        this.database = database;
        this.upgrades = new ModelUpgrades(new Progress(database), locks);
        host.registerService(ActiveObjects.class, this, null);
    }

    /**
     * Brings a plugin's tables up to date; nothing where it declares none.
     *
     * @throws PluginFault where an upgrade task fails, a name is over 30 characters or an entity cannot be stored
     */
    public void open(Bundle bundle, Descriptor descriptor) {
        List<ModuleXml> modules = descriptor.modules("ao");
        if (modules.isEmpty()) return;
        if (modules.size() > 1) throw new PluginFault("A plugin has one <ao> module at most");
        Xml module = modules.get(0).xml();
        String namespace = module.attribute("namespace").orElse(descriptor.key());
        List<Class<? extends RawEntity<?>>> types = types(bundle, module);
        List<ActiveObjectsUpgradeTask> tasks = tasks(bundle, module);
        Tables tables = Tables.of(database, namespace);
        JoiningObjects objects = new JoiningObjects(tables.entities(), database.transactions());
        upgrades.open(Naming.of(namespace).prefix(), tasks, objects, () -> migrate(tables, types));
        byBundle.put(bundle.getBundleId(), objects);
    }

    private static void migrate(Tables tables, List<Class<? extends RawEntity<?>>> types) {
        try {
            tables.migrate(types);
        } catch (SQLException | RuntimeException e) {
            throw new PluginFault("The tables of <ao> cannot be made", e);
        }
    }

    /** As in Jira a task is made by its constructor without parameters: the plugin's beans are not there yet. */
    private static List<ActiveObjectsUpgradeTask> tasks(Bundle bundle, Xml module) {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (Xml task : module.children("upgradeTask").toList()) {
            try {
                Class<?> type = loader.loadClass(task.text());
                tasks.add(type.asSubclass(ActiveObjectsUpgradeTask.class)
                        .getConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
                throw new PluginFault("The upgrade task " + task.text() + " cannot be made", e);
            }
        }
        return tasks;
    }

    /** The tables of these entities, brought up to date; for tests that need a store and no plugin. */
    public static ActiveObjects on(Database database, String namespace, List<Class<? extends RawEntity<?>>> entities)
            throws SQLException {
        Tables tables = Tables.of(database, namespace);
        tables.migrate(entities);
        return new JoiningObjects(tables.entities(), database.transactions());
    }

    public void close(Bundle bundle) {
        byBundle.remove(bundle.getBundleId());
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return byBundle.get(bundle.getBundleId());
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects given) {}

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> types(Bundle bundle, Xml module) {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        List<Class<? extends RawEntity<?>>> types = new ArrayList<>();
        for (Xml entity : module.children("entity").toList()) {
            try {
                types.add((Class<? extends RawEntity<?>>)
                        loader.loadClass(entity.text()).asSubclass(RawEntity.class));
            } catch (ClassNotFoundException | LinkageError | ClassCastException e) {
                throw new PluginFault("The entity " + entity.text() + " cannot be loaded", e);
            }
        }
        return types;
    }
}
