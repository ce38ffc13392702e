package org.relais.host.plugin.wiring;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;

/** All services of a kind as one living collection, the one of the highest rank first. */
abstract class ServicesBean<C extends Collection<Object>>
        implements FactoryBean<C>, BeanClassLoaderAware, InitializingBean, DisposableBean {
    private final Wanted wanted;
    private ClassLoader bundle;
    private ServiceTracker<Object, Object> services;

    ServicesBean(Wanted wanted) {
        this.wanted = wanted;
    }

    @Override
    public final void setBeanClassLoader(ClassLoader bundle) {
        this.bundle = bundle;
    }

    @Override
    public final void afterPropertiesSet() {
        services = wanted.track(bundle);
        if (wanted.mandatory() && services.isEmpty()) {
            services.close();
            throw new IllegalStateException("Nobody offers the service " + wanted.names());
        }
    }

    final List<Object> now() {
        ServiceReference<Object>[] references = services.getServiceReferences();
        if (references == null) return List.of();
        Arrays.sort(references, Collections.reverseOrder());
        return Arrays.stream(references).map(services::getService).toList();
    }

    @Override
    public final void destroy() {
        if (services != null) services.close();
    }
}
