package org.relais.host.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.plugin.bundle.Descriptor;
import org.relais.host.plugin.bundle.Installed;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Sentence;

/** One plugin between its installation and its removal, running or not. */
final class Installation {
    private final Installed installed;
    private final String sha256;
    private final Map<ModuleXml, Sentence> modulesDown = new LinkedHashMap<>();
    private RunningPlugin running;
    private Sentence whyNot = Sentence.of("apps.why.waiting");
    private boolean fresh = true;
    private long decidedAt;

    /** @param sha256 which of the jars of that key it is */
    Installation(Installed installed, String sha256) {
        this.installed = installed;
        this.sha256 = sha256;
    }

    Installed installed() {
        return installed;
    }

    Descriptor descriptor() {
        return installed.descriptor();
    }

    String key() {
        return descriptor().key();
    }

    String sha256() {
        return sha256;
    }

    Optional<RunningPlugin> running() {
        return Optional.ofNullable(running);
    }

    /** Which decision about the plugin was the last that was heeded here. */
    long decidedAt() {
        return decidedAt;
    }

    /** Whether it was installed just now, and nothing has been decided about it here. */
    boolean isNew() {
        return fresh;
    }

    void heeded(long decision) {
        fresh = false;
        decidedAt = decision;
    }

    void up(RunningPlugin plugin, Map<ModuleXml, Sentence> down) {
        running = plugin;
        whyNot = null;
        modulesDown.clear();
        modulesDown.putAll(down);
    }

    void down(Sentence why) {
        running = null;
        whyNot = why;
    }

    Map<ModuleXml, Sentence> modulesDown() {
        return Map.copyOf(modulesDown);
    }

    void moduleDown(ModuleXml module, Optional<Sentence> why) {
        modulesDown.remove(module);
        why.ifPresent(sentence -> modulesDown.put(module, sentence));
    }

    /** How it looks to an administrator now. */
    Plugin view() {
        Descriptor descriptor = descriptor();
        List<Module> modules = descriptor.modules().stream().map(this::view).toList();
        return new Plugin(
                descriptor.key(),
                descriptor.name(),
                descriptor.nameKey(),
                descriptor.version(),
                descriptor.vendor(),
                running != null,
                Optional.ofNullable(whyNot),
                modules,
                false);
    }

    private Module view(ModuleXml module) {
        Sentence why = running == null ? whyNot : modulesDown.get(module);
        boolean switchable = running != null
                && Starter.isSwitched(module)
                && module.restricted().isEmpty();
        return new Module(
                module.key(),
                module.completeKey(),
                module.type(),
                module.name(),
                module.xml().attribute("i18n-name-key"),
                why == null,
                Optional.ofNullable(why),
                switchable);
    }
}
