package org.relais.host.plugin.resource;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the page that answers a request needs from web-resources: collected while its parts are made. */
public final class PageNeeds {
    private static final String ATTRIBUTE = PageNeeds.class.getName();

    private final Set<String> contexts = new LinkedHashSet<>();
    private final Set<String> resources = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    /** The needs of the request that this thread answers; of no page at all where it answers none. */
    public static PageNeeds here() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        if (request == null) return new PageNeeds();
        if (request.getAttribute(ATTRIBUTE) instanceof PageNeeds known) return known;
        PageNeeds fresh = new PageNeeds();
        request.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }

    /** Asks for everything that belongs to these contexts. */
    public PageNeeds contexts(Collection<String> wanted) {
        contexts.addAll(wanted);
        return this;
    }

    /** Asks for one web-resource by its complete key. */
    public PageNeeds resource(String completeKey) {
        resources.add(completeKey);
        return this;
    }

    /** Sends data along, which must be JSON. */
    public PageNeeds data(String key, String json) {
        data.put(key, json);
        return this;
    }

    /** Contexts first, in the order in which they were asked for, then single resources. */
    List<String> names() {
        List<String> names = new ArrayList<>(contexts);
        names.addAll(resources);
        return names;
    }

    Map<String, String> data() {
        return data;
    }
}
