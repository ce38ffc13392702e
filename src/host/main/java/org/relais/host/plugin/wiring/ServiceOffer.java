package org.relais.host.plugin.wiring;

import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.ClassUtils;

/** A bean that others may use as a service, once the whole context stands. Spring makes it, so it is public. */
public final class ServiceOffer implements BeanClassLoaderAware, SmartInitializingSingleton, DisposableBean {
    private final Object bean;
    private final List<Class<?>> types;
    private final int ranking;
    private Map<String, Object> properties = Map.of();
    private ClassLoader bundle;
    private ServiceRegistration<?> registration;

    /** With no types, everything that the bean's class implements. */
    ServiceOffer(Object bean, List<Class<?>> types, int ranking) {
        this.bean = bean;
        this.types = types;
        this.ranking = ranking;
    }

    public void setProperties(Map<String, Object> properties) {
        this.properties = properties;
    }

    @Override
    public void setBeanClassLoader(ClassLoader bundle) {
        this.bundle = bundle;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Hashtable<String, Object> described = new Hashtable<>(properties);
        described.put(Constants.SERVICE_RANKING, ranking);
        registration = FrameworkUtil.getBundle(bundle)
                .orElseThrow()
                .getBundleContext()
                .registerService(names(), bean, described);
    }

    private String[] names() {
        Stream<Class<?>> offered = types.isEmpty()
                ? Stream.of(ClassUtils.getAllInterfacesForClass(bean.getClass(), bundle))
                : types.stream();
        return offered.map(Class::getName).toArray(String[]::new);
    }

    @Override
    public void destroy() {
        if (registration == null) return;
        try {
            registration.unregister();
        } catch (IllegalStateException gone) {
            registration = null; // the bundle was stopped first, and took its services with it
        }
    }
}
