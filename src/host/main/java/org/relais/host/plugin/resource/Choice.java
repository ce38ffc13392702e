package org.relais.host.plugin.resource;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which web-resources belong to contexts and names, each after what it needs; a circle of needs ends by itself. */
final class Choice {
    private static final Logger log = LoggerFactory.getLogger(Choice.class);
    /** What the host's own head brings into every page. */
    private static final List<String> IN_EVERY_PAGE = List.of(
            "com.atlassian.auiplugin:",
            "jira.webresources:",
            "com.atlassian.plugins.jquery:",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:",
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:");

    private final Map<String, WebResource> byKey;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    Choice(Map<String, WebResource> byKey) {
        this.byKey = byKey;
    }

    /** Whether a context or a resource of that name has anything to send. */
    boolean hasAnything(String name) {
        return byKey.containsKey(name) || ofContext(name).findAny().isPresent();
    }

    /** Says in the log, once, that a page wants what nobody brings. */
    void complainAbout(String name) {
        if (name.contains(":") && !isInEveryPage(name) && !byKey.containsKey(name) && missing.add(name)) {
            log.warn("There is no web-resource {}", name);
        }
    }

    /** In their order; a resource that is not allowed is left out with all that only it needs. */
    List<WebResource> of(Collection<String> names, Collection<String> without, Predicate<WebResource> allowed) {
        Set<WebResource> left = collect(without, allowed);
        return collect(names, allowed).stream()
                .filter(resource -> !left.contains(resource))
                .toList();
    }

    private Set<WebResource> collect(Collection<String> names, Predicate<WebResource> allowed) {
        Set<WebResource> chosen = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        names.stream()
                .flatMap(name ->
                        name.contains(":") ? Stream.of(name) : ofContext(name).map(WebResource::completeKey))
                .forEach(key -> add(key, chosen, seen, allowed));
        return chosen;
    }

    private void add(String key, Set<WebResource> chosen, Set<String> seen, Predicate<WebResource> allowed) {
        if (isInEveryPage(key) || !seen.add(key)) return;
        WebResource resource = byKey.get(key);
        if (resource == null) {
            complainAbout(key);
            return;
        }
        if (!allowed.test(resource)) return;
        resource.dependencies().forEach(needed -> add(needed, chosen, seen, allowed));
        chosen.add(resource);
    }

    private Stream<WebResource> ofContext(String context) {
        return byKey.values().stream().filter(resource -> resource.contexts().contains(context));
    }

    private static boolean isInEveryPage(String key) {
        return IN_EVERY_PAGE.stream().anyMatch(key::startsWith);
    }
}
