package org.relais.host.plugin.wiring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Makes objects from a plugin's beans, and from Jira's services where the plugin has no such bean. */
final class HostAssisted extends DefaultListableBeanFactory {
    private final Map<Class<?>, Object> services;

    HostAssisted(DefaultListableBeanFactory plugin, Map<Class<?>, Object> services) {
        super(plugin);
        this.services = services;
        copyConfigurationFrom(plugin);
    }

    @Override
    protected Map<String, Object> findAutowireCandidates(String bean, Class<?> type, DependencyDescriptor wanted) {
        Map<String, Object> found = super.findAutowireCandidates(bean, type, wanted);
        return found.isEmpty() ? hosts(type) : found;
    }

    private Map<String, Object> hosts(Class<?> type) {
        Map<String, Object> found = new LinkedHashMap<>();
        services.forEach((offered, service) -> {
            if (type == offered) found.put("host:" + offered.getName(), service);
        });
        return found;
    }
}
