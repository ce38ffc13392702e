package org.relais.host.plugin.bundle;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.osgi.framework.wiring.BundleWiring;
import org.relais.host.db.Statements;
import org.relais.host.plugin.wiring.PluginBeans;
import org.relais.host.template.TemplateSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plugin whose bundle is started: its classes, its objects and its templates. */
public record RunningPlugin(
        Descriptor descriptor,
        BundleWiring wiring,
        PluginBeans beans,
        TemplateSource templates,
        Statements statements) {
    private static final Logger log = LoggerFactory.getLogger(RunningPlugin.class);

    public String key() {
        return descriptor.key();
    }

    public ClassLoader loader() {
        return wiring.getClassLoader();
    }

    /**
     * A class that the descriptor names, seen through the bundle.
     *
     * @throws PluginFault where it cannot be loaded: then Jira enables none of the plugin's modules
     */
    public <T> Class<? extends T> load(String name, Class<T> kind) {
        try {
            Class<?> type = Class.forName(name, true, loader());
            // a parameter whose package is not imported fails here, not at the first request
            Constructor<?>[] resolved = type.getConstructors();
            log.debug("{} has {} public constructors", name, resolved.length);
            return type.asSubclass(kind);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginFault("The class " + name + " cannot be loaded, is its package imported?", e);
        } catch (ClassCastException e) {
            throw new PluginFault("The class " + name + " is no " + kind.getName());
        }
    }

    /** A new object whose constructor is given the plugin's beans, and for a class of Jira also Jira's. */
    public <T> T create(Class<T> type) {
        return type.getClassLoader() == loader() ? beans.create(type) : beans.createWithHost(type);
    }

    /** A new object whose constructor is given the plugin's beans, or Jira's where the plugin has none. */
    public <T> T createWithHost(Class<T> type) {
        return beans.createWithHost(type);
    }

    /** Books the statements of this thread under the plugin. */
    public Statements.Scope during() {
        return statements.during(key());
    }

    /** The same object, with its statements booked under the plugin. */
    public <T> T booked(Class<T> type, T object) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try (Statements.Scope booked = during()) {
                return method.invoke(object, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }
}
