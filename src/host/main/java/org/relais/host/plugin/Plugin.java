package org.relais.host.plugin;

import java.util.List;
import java.util.Optional;

/** One plugin as an administrator sees it. */
public record Plugin(
        String key,
        String name,
        String version,
        String vendor,
        boolean enabled,
        Optional<String> whyNot,
        List<Module> modules) {}
