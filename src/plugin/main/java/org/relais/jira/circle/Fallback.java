package org.relais.jira.circle;

import java.util.Locale;
import java.util.Optional;

/** To whom a role falls that nobody holds. */
public enum Fallback {
    /** The lead of the nearest circle above that has one. */
    LEAD,
    /** Nobody: the role is listed as vacant. */
    NOBODY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Fallback> of(String word) {
        return Words.find(values(), word, Fallback::word);
    }
}
