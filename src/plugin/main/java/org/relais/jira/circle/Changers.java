package org.relais.jira.circle;

import java.util.Locale;
import java.util.Optional;

/**
 * Who may change the structure of a circle, beside administrators of Jira. A further kind, by consent, comes with
 * proposals: it will be answered where {@link Powers} answers.
 *
 * @param role whose holders may, where a role is named
 */
public record Changers(Kind kind, Optional<NodeId> role) {
    /** The ways to say it. */
    public enum Kind {
        /** Nobody else. */
        ADMINISTRATORS,
        /** Who sits in the circle or in a role of it. */
        MEMBERS,
        /** Who leads the circle. */
        LEAD,
        /** Who holds a certain role. */
        ROLE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Changers ADMINISTRATORS = new Changers(Kind.ADMINISTRATORS, Optional.empty());
    public static final Changers MEMBERS = new Changers(Kind.MEMBERS, Optional.empty());
    public static final Changers LEAD = new Changers(Kind.LEAD, Optional.empty());

    public Changers {
        if ((kind == Kind.ROLE) != role.isPresent()) throw new IllegalArgumentException(kind + " " + role);
    }

    public static Changers holdersOf(NodeId role) {
        return new Changers(Kind.ROLE, Optional.of(role));
    }

    /** Reads one word; a role is named apart. */
    public static Optional<Changers> of(String word) {
        return Words.find(Kind.values(), word, Kind::word)
                .filter(kind -> kind != Kind.ROLE)
                .map(kind -> new Changers(kind, Optional.empty()));
    }
}
