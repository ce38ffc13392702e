package org.relais.jira.circle;

import java.util.Optional;
import org.relais.jira.access.StructurePass;
import org.relais.jira.access.UserKey;

/**
 * The structure as one person may see it, at one time: whatever is restricted to others is not in it. Ask once in a
 * request, and then ask this.
 */
public final class View {
    private final StructurePass pass;
    private final Structure structure;
    private final Seating seating;
    private final People people;
    private final Powers powers;

    View(StructurePass pass, Structure structure, Seating seating, People people, Powers powers) {
        this.pass = pass;
        this.structure = structure;
        this.seating = seating;
        this.people = people;
        this.powers = powers;
    }

    public StructurePass pass() {
        return pass;
    }

    public Structure structure() {
        return structure;
    }

    /** Who sits where on the day of this view. */
    public Seating seating() {
        return seating;
    }

    /** What this person may do to the structure as it is now. */
    public Powers powers() {
        return powers;
    }

    /** How a person is to be shown to this one. */
    public record Shown(Kind kind, Optional<String> name) {
        /** What can be said of somebody. */
        public enum Kind {
            NAMED,
            /** Somebody who may not log in any more. */
            INACTIVE,
            /** Somebody who was deleted: there is no name. */
            FORMER,
            /** Somebody; the reader may not see who there is. */
            HIDDEN
        }
    }

    /** The name of a person, if it is to be seen; one's own always is. */
    public Shown name(UserKey person) {
        if (!person.equals(pass.holder()) && !pass.seesNames()) {
            return new Shown(Shown.Kind.HIDDEN, Optional.empty());
        }
        return people.find(person)
                .map(one -> new Shown(one.active() ? Shown.Kind.NAMED : Shown.Kind.INACTIVE, Optional.of(one.name())))
                .orElseGet(() -> new Shown(Shown.Kind.FORMER, Optional.empty()));
    }
}
