package org.relais.host.plugin.rest;

import org.glassfish.hk2.api.Factory;
import org.relais.host.plugin.bundle.RunningPlugin;

/** Makes a resource by the plugin's Spring context. */
final class ResourceFactory<T> implements Factory<T> {
    private final RunningPlugin plugin;
    private final Class<T> type;

    ResourceFactory(RunningPlugin plugin, Class<T> type) {
        this.plugin = plugin;
        this.type = type;
    }

    @Override
    public T provide() {
        return plugin.create(type);
    }

    @Override
    public void dispose(T resource) {}
}
