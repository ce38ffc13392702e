package org.relais.host.plugin.wiring;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/** The Spring context of one plugin, read from its META-INF/spring. */
public final class PluginBeans implements AutoCloseable {
    private static final ClassLoader HOST = PluginBeans.class.getClassLoader();

    private final GenericApplicationContext context;
    private final HostAssisted assisted;

    private PluginBeans(GenericApplicationContext context, HostAssisted assisted) {
        this.context = context;
        this.assisted = assisted;
    }

    /** Brings up the beans of a started bundle. */
    public static PluginBeans start(Bundle bundle, Map<Class<?>, Object> services) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        ClassLoader loader = wiring.getClassLoader();
        GenericApplicationContext context = new BundleContext(wiring);
        context.setClassLoader(loader);
        context.setDisplayName(bundle.getSymbolicName());
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setBeanClassLoader(loader);
        reader.setEntityResolver(new Schemas());
        reader.setNamespaceHandlerResolver(namespaces());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            files(bundle).forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
            context.refresh();
        } catch (RuntimeException | LinkageError e) {
            context.close();
            throw e;
        } finally {
            thread.setContextClassLoader(before);
        }
        return new PluginBeans(context, new HostAssisted(context.getDefaultListableBeanFactory(), services));
    }

    /** A new object whose constructor is given the plugin's beans, and nothing else. */
    public <T> T create(Class<T> type) {
        return context.getBeanFactory().createBean(type);
    }

    /** A new object whose constructor is given the plugin's beans, or Jira's where the plugin has none. */
    public <T> T createWithHost(Class<T> type) {
        return assisted.createBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static List<URL> files(Bundle bundle) {
        var found = bundle.findEntries("META-INF/spring", "*.xml", false);
        return found == null ? List.of() : Collections.list(found);
    }

    private static NamespaceHandlerResolver namespaces() {
        NamespaceHandlerResolver springs = new DefaultNamespaceHandlerResolver(HOST);
        ServiceNamespace services = new ServiceNamespace();
        services.init();
        return uri -> ServiceNamespace.URIS.contains(uri) ? services : springs.resolve(uri);
    }

    /** Spring takes the addresses of bundles for files; the bundle itself knows what it contains. */
    private static final class BundleContext extends GenericApplicationContext {
        private final BundleWiring wiring;

        BundleContext(BundleWiring wiring) {
            this.wiring = wiring;
        }

        @Override
        public Resource[] getResources(String pattern) throws IOException {
            return BundleResources.matching(wiring, pattern);
        }
    }
}
