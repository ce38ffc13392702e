package org.relais.host.plugin.upgrade;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.relais.host.plugin.bundle.RunningPlugin;

/** The services that one plugin exports under an interface, in the order in which they were exported. */
final class Services {
    private Services() {}

    static <T> List<T> of(RunningPlugin plugin, Class<T> type) {
        Bundle bundle = plugin.wiring().getBundle();
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?>[] exported = bundle.getRegisteredServices();
        if (exported == null || context == null) return List.of();
        return Stream.of(exported)
                .filter(reference -> Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(type.getName()))
                .map(context::getService)
                .filter(Objects::nonNull)
                .map(type::cast)
                .toList();
    }
}
