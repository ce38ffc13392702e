package org.relais.host.template;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Set;

/** What no template ever calls, not even one of the host: the ways from an object to the machine. */
final class Forbidden {
    private static final List<Class<?>> TYPES = List.of(
            AnnotatedElement.class,
            ClassLoader.class,
            Runtime.class,
            Process.class,
            ProcessBuilder.class,
            Thread.class,
            ThreadGroup.class,
            System.class,
            java.lang.invoke.MethodHandles.Lookup.class,
            java.lang.invoke.MethodHandle.class);
    private static final Set<String> METHODS = Set.of("getClass", "class", "wait", "notify", "notifyAll");

    private Forbidden() {}

    static boolean is(Object target, String method) {
        return METHODS.contains(method) || TYPES.stream().anyMatch(type -> type.isInstance(target));
    }
}
