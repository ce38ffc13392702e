package org.relais.jira.circle;

import java.util.Locale;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/**
 * Something that is so from one change of the structure until another: a node, or a part of it. All that Relais knows of
 * circles is such facts, so what was so at any time can be asked.
 */
public sealed interface Fact permits Node, Clause, Seat, Link, Scope, Turn {
    /** What a fact is about. Stored by its word. */
    enum Kind {
        NODE,
        CLAUSE,
        SEAT,
        LINK,
        SCOPE,
        TURN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Words.find(values(), word, Kind::word);
        }
    }

    Kind kind();

    /** The id that it keeps, unique within its kind. */
    String key();

    /** The node that it is, or is a part of. */
    NodeId node();

    /** Whom it names. */
    default Optional<UserKey> person() {
        return Optional.empty();
    }

    /** What stands against this fact in this structure, whoever wants it; nothing if it may be. */
    Optional<Refusal> fault(Structure in);
}
