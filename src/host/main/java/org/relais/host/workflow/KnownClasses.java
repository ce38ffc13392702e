package org.relais.host.workflow;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what a workflow names: the host's own first, then a plugin's, then a stand-in. */
final class KnownClasses {
    private static final Logger log = LoggerFactory.getLogger(KnownClasses.class);
    private volatile WorkflowClasses plugins;
    private final Set<String> missing = new ConcurrentSkipListSet<>();

    KnownClasses(WorkflowClasses plugins) {
        this.plugins = plugins;
    }

    void bind(WorkflowClasses plugins) {
        this.plugins = plugins;
    }

    Object create(String className) {
        String name = className == null ? "" : className.trim();
        Object found = OwnClasses.find(name);
        return found == null ? fromPlugins(name) : found;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    private Object fromPlugins(String name) {
        try {
            Object found = plugins.create(name);
            if (found == null) return absent(name, null);
            missing.remove(name);
            return new Guarded(name, found);
        } catch (RuntimeException | LinkageError e) {
            return absent(name, e);
        }
    }

    private AbsentClass absent(String name, Throwable cause) {
        if (missing.add(name)) log.warn("A workflow names {}, which no enabled plugin has", name, cause);
        return new AbsentClass(name);
    }
}
