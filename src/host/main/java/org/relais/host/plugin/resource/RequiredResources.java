package org.relais.host.plugin.resource;

import java.util.List;
import org.relais.host.template.Templates;

/** {@code $webResourceManager} in a template: remembers what the page needs until its head is written. */
public final class RequiredResources implements Templates.Callable {
    private final PageNeeds page = PageNeeds.here();

    /** Asks for one web-resource; prints nothing. */
    public String requireResource(String completeKey) {
        page.resource(completeKey);
        return "";
    }

    /** Asks for everything that belongs to a context; prints nothing. */
    public String requireResourcesForContext(String context) {
        page.contexts(List.of(context));
        return "";
    }
}
