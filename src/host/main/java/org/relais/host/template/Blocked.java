package org.relais.host.template;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers the calls that a template was refused, and tells the printing of a reference that it was one of them. */
final class Blocked {
    private static final Logger log = LoggerFactory.getLogger(Templates.class);
    private static final int REMEMBERED = 1_000;

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final ThreadLocal<String> last = new ThreadLocal<>();

    void add(Object target, String method, Class<?>[] types, String where) {
        String call = PluginAllowList.signature(target.getClass(), method, types);
        log.warn("Method needs allowlisting: {} ({})", call, where);
        last.set(method);
        if (calls.size() < REMEMBERED) calls.add(call);
    }

    /** Velocity prints a reference without a value as it is written; one that was refused must yield nothing. */
    boolean emptied(String reference) {
        String method = last.get();
        last.remove();
        return method != null && (reference.contains(method) || reference.contains(property(method)));
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    private static String property(String method) {
        String name = method.replaceFirst("^(get|is)", "");
        return name.isEmpty() ? method : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
