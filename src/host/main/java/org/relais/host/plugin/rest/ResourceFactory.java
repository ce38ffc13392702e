package org.relais.host.plugin.rest;

import java.util.function.Supplier;
import org.glassfish.hk2.api.Factory;
import org.relais.host.plugin.bundle.RunningPlugin;

/** Makes a resource by the plugin's Spring context; what Jersey knows of the request is put into its fields after. */
final class ResourceFactory<T> implements Factory<T> {
    private final RunningPlugin plugin;
    private final Class<T> type;
    private final Supplier<ContextFields> fields;

    ResourceFactory(RunningPlugin plugin, Class<T> type, Supplier<ContextFields> fields) {
        this.plugin = plugin;
        this.type = type;
        this.fields = fields;
    }

    @Override
    public T provide() {
        T resource = plugin.create(type);
        fields.get().fill(resource);
        return resource;
    }

    @Override
    public void dispose(T resource) {}
}
