package org.relais.cli.circles;

import java.util.Locale;

/** One sentence of a node's definition. */
public record Clause(String id, Type type, String title, String text) {
    /** What a clause says. */
    public enum Type {
        ACCOUNTABILITY,
        DOMAIN,
        POLICY,
        STRATEGY,
        CONSTRAINT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
