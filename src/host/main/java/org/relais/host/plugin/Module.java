package org.relais.host.plugin;

import java.util.Optional;

/** One module of a plugin as an administrator sees it. */
public record Module(
        String key, String completeKey, String type, String name, boolean enabled, Optional<String> whyNot) {}
