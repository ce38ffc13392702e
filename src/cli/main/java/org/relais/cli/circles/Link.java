package org.relais.cli.circles;

import java.util.Locale;

/** A role that matters in a circle beside the one that it is in. */
public record Link(String id, Type type, String to) {
    /** How it matters there. */
    public enum Type {
        REPRESENTS,
        LINKED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
