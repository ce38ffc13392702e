package org.relais.host.plugin.resource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relais.host.template.Templates;

/** {@code $webResourceManager} in a template: remembers what the page needs until its head is written. */
public final class RequiredResources implements Templates.Callable {
    private final Set<String> resources = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();

    /** Asks for one web-resource; prints nothing. */
    public String requireResource(String completeKey) {
        resources.add(completeKey);
        return "";
    }

    /** Asks for everything that belongs to a context; prints nothing. */
    public String requireResourcesForContext(String context) {
        contexts.add(context);
        return "";
    }

    /** What was asked for by name. */
    public List<String> keys() {
        return List.copyOf(resources);
    }

    /** What was asked for by context. */
    public List<String> contexts() {
        return List.copyOf(contexts);
    }
}
