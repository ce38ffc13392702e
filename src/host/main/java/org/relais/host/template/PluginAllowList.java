package org.relais.host.template;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The methods that a plugin lists in its {@code velocity-allowlist}: of its own classes alone, by the class that the
 * object really has.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/velocity-allowlist-plugin-module/">Velocity
 *     allowlist</a>
 */
public record PluginAllowList(ClassLoader loader, Set<String> methods) implements AllowList {
    @Override
    public boolean permits(Object target, String method, Class<?>[] types) {
        return target.getClass().getClassLoader() == loader
                && methods.contains(signature(target.getClass(), method, types));
    }

    /** The form of an entry, which is also the form of the log line: {@code a.B#find(java.lang.String int)}. */
    static String signature(Class<?> type, String method, Class<?>[] types) {
        return type.getName() + "#" + method
                + Arrays.stream(types).map(Class::getName).collect(Collectors.joining(" ", "(", ")"));
    }
}
