package org.relais.host.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.plugin.bundle.Descriptor;
import org.relais.host.plugin.bundle.Installed;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;

/** One plugin between its installation and its removal, running or not. */
final class Installation {
    private final Installed installed;
    private final Map<ModuleXml, String> modulesDown = new LinkedHashMap<>();
    private RunningPlugin running;
    private String whyNot = "It was not started";

    Installation(Installed installed) {
        this.installed = installed;
    }

    Installed installed() {
        return installed;
    }

    Optional<RunningPlugin> running() {
        return Optional.ofNullable(running);
    }

    void up(RunningPlugin plugin, Map<ModuleXml, String> down) {
        running = plugin;
        whyNot = null;
        modulesDown.clear();
        modulesDown.putAll(down);
    }

    void down(String why) {
        running = null;
        whyNot = why;
    }

    /** How it looks to an administrator now. */
    Plugin view() {
        Descriptor descriptor = installed.descriptor();
        List<Module> modules = descriptor.modules().stream().map(this::view).toList();
        return new Plugin(
                descriptor.key(),
                descriptor.name(),
                descriptor.version(),
                descriptor.vendor(),
                running != null,
                Optional.ofNullable(whyNot),
                modules);
    }

    private Module view(ModuleXml module) {
        String why = running == null ? whyNot : modulesDown.get(module);
        String name = module.xml().attribute("name").orElse(module.key());
        return new Module(
                module.key(), module.completeKey(), module.type(), name, why == null, Optional.ofNullable(why));
    }
}
