package org.relais.host.plugin;

import java.nio.file.Files;
import java.nio.file.Path;

/** The trial plugin for tests of other packages. */
public final class TrialJars {
    private TrialJars() {}

    /** The jar of the good plugin, in a directory of its own. Its field type is {@code org.relais.trial:tag}. */
    public static Path good() {
        try {
            return GoodPlugin.bundle().in(Files.createTempDirectory("trial"));
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }
}
