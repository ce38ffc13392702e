package org.relais.host.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.db.Statements;

/** Jira's services as plugins get them: what they send to the database stands under "jira", not under the plugin. */
final class Booked {
    private static final String JIRA = "jira";

    private Booked() {}

    static Map<Class<?>, Object> services(Map<Class<?>, Object> services, Statements statements) {
        Map<Class<?>, Object> booked = new HashMap<>();
        services.forEach((type, service) -> booked.put(type, booked(type, service, statements)));
        return booked;
    }

    private static Object booked(Class<?> type, Object service, Statements statements) {
        if (!type.isInterface()) return service; // the clock: it sends nothing
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) return method.invoke(service, arguments);
            try (Statements.Scope scope = statements.behind(JIRA)) {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException fault) {
                throw fault.getCause();
            }
        });
    }
}
