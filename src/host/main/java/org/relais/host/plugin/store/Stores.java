package org.relais.host.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
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

/** Gives each bundle the {@code ActiveObjects} of its own {@code <ao>} module, and no other's. */
public final class Stores implements ServiceFactory<ActiveObjects> {
    private final Database database;
    private final Map<Long, ActiveObjects> byBundle = new ConcurrentHashMap<>();

    public Stores(Database database, BundleContext host) {
        this.database = database;
        host.registerService(ActiveObjects.class, this, null);
    }

    /**
     * Brings a plugin's tables up to date; nothing where it declares none.
     *
     * @throws PluginFault where a name is over 30 characters or an entity cannot be stored
     */
    public void open(Bundle bundle, Descriptor descriptor) {
        List<ModuleXml> modules = descriptor.modules("ao");
        if (modules.isEmpty()) return;
        if (modules.size() > 1) throw new PluginFault("A plugin has one <ao> module at most");
        Xml module = modules.get(0).xml();
        if (module.child("upgradeTask").isPresent()) throw new PluginFault("This host runs no <upgradeTask> yet");
        String namespace = module.attribute("namespace").orElse(descriptor.key());
        try {
            byBundle.put(bundle.getBundleId(), on(database, namespace, types(bundle, module)));
        } catch (SQLException | RuntimeException e) {
            throw new PluginFault("The tables of <ao> cannot be made", e);
        }
    }

    /** The tables of these entities, brought up to date; for tests that need a store and no plugin. */
    public static ActiveObjects on(Database database, String namespace, List<Class<? extends RawEntity<?>>> entities)
            throws SQLException {
        Tables tables = Tables.open(database, namespace, entities);
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
