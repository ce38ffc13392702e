package org.relais.host.search.filter;

import java.util.Locale;

/** Whom a filter is shared with: whoever is logged in, a group by its name, or whoever sees a project, by its id. */
public record Share(With with, String holder) {
    /** The kinds of those whom one shares with. */
    public enum With {
        USERS,
        GROUP,
        PROJECT;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static With of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }
    }

    /** Whoever is logged in. */
    public static final Share EVERYONE = new Share(With.USERS, "");
}
