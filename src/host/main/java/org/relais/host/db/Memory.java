package org.relais.host.db;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the current request has read, so that asking Jira the same thing twice costs one statement, as on a real one. It
 * is forgotten at the first write and at the end of the request; outside a request nothing is remembered.
 */
public final class Memory {
    private final ThreadLocal<Map<String, Object>> remembered = new ThreadLocal<>();
    private final ThreadLocal<Integer> reading = ThreadLocal.withInitial(() -> 0);

    /** From now on, until {@link #end}. */
    public void begin() {
        remembered.set(new HashMap<>());
    }

    public void end() {
        remembered.remove();
    }

    void forget() {
        Map<String, Object> map = remembered.get();
        if (map != null) map.clear();
    }

    /** Whether this thread reads something that it will remember, and that a real Jira has in its caches. */
    boolean isReading() {
        return reading.get() > 0;
    }

    /** What was read under this name before; nothing where it was not, or was forgotten since. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> known(String name) {
        Map<String, Object> map = remembered.get();
        return map == null ? Optional.empty() : Optional.ofNullable((T) map.get(name));
    }

    /** Keeps what was read for many names at once. */
    public void keep(String name, Object value) {
        Map<String, Object> map = remembered.get();
        if (map != null) map.put(name, value);
    }

    /** What was read under this name, or what is read now. */
    @SuppressWarnings("unchecked")
    public <T> T remember(String name, Supplier<T> read) {
        Map<String, Object> map = remembered.get();
        if (map == null) return read.get();
        if (map.containsKey(name)) return (T) map.get(name);
        reading.set(reading.get() + 1);
        try {
            T value = read.get();
            map.put(name, value);
            return value;
        } finally {
            reading.set(reading.get() - 1);
        }
    }
}
