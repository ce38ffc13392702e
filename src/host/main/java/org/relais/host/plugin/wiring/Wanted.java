package org.relais.host.plugin.wiring;

import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** What services a plugin asks for, and whether it can do without. */
record Wanted(List<Class<?>> types, String filter, boolean mandatory) {
    /** Follows the services that fit, from now on. */
    ServiceTracker<Object, Object> track(ClassLoader bundle) {
        BundleContext context = FrameworkUtil.getBundle(bundle).orElseThrow().getBundleContext();
        ServiceTracker<Object, Object> tracker = new ServiceTracker<>(context, whole(), null);
        tracker.open();
        return tracker;
    }

    private Filter whole() {
        String byType = types.stream()
                .map(type -> "(objectClass=" + type.getName() + ")")
                .collect(Collectors.joining("", "(&", filter + ")"));
        try {
            return FrameworkUtil.createFilter(byType);
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("The filter " + filter + " cannot be read", e);
        }
    }

    String names() {
        return types.stream().map(Class::getName).collect(Collectors.joining(", ")) + filter;
    }
}
