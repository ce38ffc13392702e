package org.relais.host.plugin.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;

/** {@code <routing path>} with its {@code <route from to>}s: pretty addresses of what plugins answer elsewhere. */
public final class Routes implements ModuleKind {
    private final List<Route> all = new CopyOnWriteArrayList<>();

    @Override
    public Set<String> elements() {
        return Set.of("routing");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        String path = module.xml().required("path").replaceFirst("/$", "");
        if (!path.matches("/[^/{}]+.*")) throw new IllegalArgumentException("A route cannot begin with '" + path + "'");
        List<Route> routes = module.xml()
                .children("route")
                .map(route -> Route.of(plugin, path + route.required("from"), route.required("to")))
                .toList();
        all.addAll(routes);
    }

    @Override
    public void disable(RunningPlugin plugin) {
        all.removeIf(route -> route.plugin().key().equals(plugin.key()));
    }

    /** Where a path below the context path leads, if somewhere else. */
    public Optional<String> follow(String path) {
        return all.stream().flatMap(route -> route.follow(path).stream()).findFirst();
    }
}
