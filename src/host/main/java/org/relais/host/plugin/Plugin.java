package org.relais.host.plugin;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Optional;
import org.relais.host.plugin.bundle.Sentence;

/** One plugin as an administrator sees it; one of the system is part of the host and always enabled. */
public record Plugin(
        String key,
        String name,
        Optional<String> nameKey,
        String version,
        String vendor,
        boolean enabled,
        Optional<Sentence> why,
        List<Module> modules,
        boolean system) {

    /** A jar that is none. */
    static Plugin misfit(String file, Sentence why) {
        return new Plugin(file, file, Optional.empty(), "", "", false, Optional.of(why), List.of(), false);
    }

    /** Why it is not enabled, in English. */
    public Optional<String> whyNot() {
        return why.map(Sentence::english);
    }

    /** Its name in the reader's language, as far as there is one. */
    public String name(I18nHelper texts) {
        return nameKey.filter(texts::isKeyDefined).map(texts::getText).orElse(name);
    }

    public Optional<Module> module(String key) {
        return modules.stream().filter(module -> module.key().equals(key)).findFirst();
    }

    public long enabledModules() {
        return modules.stream().filter(Module::enabled).count();
    }
}
