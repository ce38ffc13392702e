package org.relais.jira.hours.calendar;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Caches that remember all, for tests: a map, and what fills it. */
public final class SimpleCaches {
    private SimpleCaches() {}

    public static CacheManager caches() {
        return (CacheManager) Proxy.newProxyInstance(
                SimpleCaches.class.getClassLoader(),
                new Class<?>[] {CacheManager.class},
                (proxy, method, given) -> cache((CacheLoader<?, ?>) given[1], (CacheSettings) given[2]));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Cache<?, ?> cache(CacheLoader loader, CacheSettings settings) {
        Map<Object, Object> remembered = new HashMap<>();
        return (Cache<?, ?>) Proxy.newProxyInstance(
                SimpleCaches.class.getClassLoader(),
                new Class<?>[] {Cache.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "get" -> remembered.computeIfAbsent(given[0], loader::load);
                    case "remove" -> {
                        remembered.remove(given[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
