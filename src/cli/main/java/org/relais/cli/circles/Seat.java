package org.relais.cli.circles;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A person in a role, perhaps for a part of it and until a day. */
public record Seat(
        String id,
        String person,
        Capacity capacity,
        String focus,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {
    /** As what somebody sits there. */
    public enum Capacity {
        LEAD,
        MEMBER,
        SUPPORT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean sameAs(Seat other) {
        return person.equals(other.person)
                && capacity == other.capacity
                && focus.equals(other.focus)
                && since.equals(other.since);
    }
}
