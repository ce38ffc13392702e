package org.relais.host.plugin.wiring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;

/** A service as a bean: each call goes to the one that is there then. Spring makes it, so it is public. */
public final class ServiceReferenceBean
        implements FactoryBean<Object>, BeanClassLoaderAware, InitializingBean, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ServiceReferenceBean.class);
    private static final long WORTH_A_LINE = 1_000;

    private final Wanted wanted;
    private final long timeout;
    private ClassLoader bundle;
    private ServiceTracker<Object, Object> services;
    private Object proxy;

    ServiceReferenceBean(Wanted wanted, long timeout) {
        this.wanted = wanted;
        this.timeout = timeout;
    }

    @Override
    public void setBeanClassLoader(ClassLoader bundle) {
        this.bundle = bundle;
    }

    @Override
    public void afterPropertiesSet() throws InterruptedException {
        for (Class<?> type : wanted.types()) {
            if (!type.isInterface()) throw new IllegalArgumentException(type.getName() + " is no interface");
        }
        services = wanted.track(bundle);
        if (wanted.mandatory()) await();
        ClassLoader both = new BothLoaders(bundle, wanted.types());
        proxy = Proxy.newProxyInstance(both, wanted.types().toArray(Class<?>[]::new), this::call);
    }

    private void await() throws InterruptedException {
        if (services.getService() != null || services.waitForService(Math.min(timeout, WORTH_A_LINE)) != null) return;
        log.info("Waiting up to {} ms for the service {}", timeout, wanted.names());
        if (timeout > WORTH_A_LINE && services.waitForService(timeout - WORTH_A_LINE) != null) return;
        services.close();
        throw new IllegalStateException(
                "Nobody offers the service " + wanted.names() + ", after waiting for " + timeout + " ms");
    }

    private Object call(Object self, Method method, Object[] args) throws Throwable {
        if (method.getDeclaringClass() == Object.class) return ofObject(self, method, args);
        Object service = services.getService();
        if (service == null) throw new IllegalStateException("Nobody offers the service " + wanted.names() + " now");
        try {
            return method.invoke(service, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Object self, Method method, Object[] args) {
        return switch (method.getName()) {
            case "equals" -> self == args[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "Service " + wanted.names();
        };
    }

    @Override
    public Object getObject() {
        return proxy;
    }

    @Override
    public Class<?> getObjectType() {
        return wanted.types().get(0);
    }

    @Override
    public void destroy() {
        if (services != null) services.close();
    }
}
