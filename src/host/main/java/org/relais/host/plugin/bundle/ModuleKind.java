package org.relais.host.plugin.bundle;

import java.util.Set;

/** What the host does with the modules of one or more descriptor elements. */
public interface ModuleKind {
    /** The elements that it reads. */
    Set<String> elements();

    /**
     * Makes a module work.
     *
     * @throws PluginFault where the whole plugin cannot be enabled
     * @throws RuntimeException where this module cannot
     */
    void enable(RunningPlugin plugin, ModuleXml module);

    /** Forgets all modules of a plugin. */
    void disable(RunningPlugin plugin);
}
