package org.relais.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.lang.reflect.Proxy;

/** The host keeps no properties of a workflow entry; whoever asks for one is told so. */
final class NoProperties {
    static final PropertySet SET = (PropertySet) Proxy.newProxyInstance(
            NoProperties.class.getClassLoader(), new Class<?>[] {PropertySet.class}, (proxy, method, arguments) -> {
                switch (method.getName()) {
                    case "toString":
                        return "no workflow properties";
                    case "hashCode":
                        return 0;
                    case "equals":
                        return proxy == arguments[0];
                    default:
                        throw new UnsupportedOperationException(
                                "The host keeps no workflow properties (PropertySet." + method.getName() + ")");
                }
            });

    private NoProperties() {}
}
