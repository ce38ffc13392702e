package org.relais.host.plugin;

import java.util.Optional;
import org.relais.host.plugin.bundle.Sentence;

/** A jar that was taken, and what there is to be said about it. */
public record Uploaded(Plugin plugin, Optional<Sentence> warning) {}
