package org.relais.host.plugin.upgrade;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells each plugin that the site has started, once it has, and that the plugin is about to stop. Upgrade tasks come
 * first. A component that fails costs nobody else anything.
 */
public final class Awakening {
    private static final Logger log = LoggerFactory.getLogger(Awakening.class);

    private final BuildUpgrades upgrades;
    private final Map<RunningPlugin, List<LifecycleAware>> awake = new IdentityHashMap<>();

    public Awakening(BuildUpgrades upgrades) {
        this.upgrades = upgrades;
    }

    /** Nothing where the plugin has been told before. */
    public synchronized void started(RunningPlugin plugin) {
        if (awake.containsKey(plugin)) return;
        upgrades.run(plugin);
        List<LifecycleAware> components = Services.of(plugin, LifecycleAware.class);
        awake.put(plugin, components);
        components.forEach(component -> tell(plugin, component, LifecycleAware::onStart));
    }

    public synchronized void stopping(RunningPlugin plugin) {
        List<LifecycleAware> components = awake.remove(plugin);
        if (components == null) return;
        components.forEach(component -> tell(plugin, component, LifecycleAware::onStop));
    }

    private static void tell(RunningPlugin plugin, LifecycleAware component, Consumer<LifecycleAware> what) {
        try (Statements.Scope booked = plugin.during()) {
            what.accept(component);
        } catch (RuntimeException | LinkageError e) {
            log.error("{}: {} failed", plugin.key(), component.getClass().getName(), e);
        }
    }
}
