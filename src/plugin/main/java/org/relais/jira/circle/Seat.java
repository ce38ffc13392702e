package org.relais.jira.circle;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/**
 * A person in a role, perhaps for a part of it and until a date. Whoever is offered a seat by somebody else holds nothing
 * until they say yes.
 *
 * @param focus the part of the role that it is for; mostly the whole
 * @param since the first day; none where nobody knows
 * @param until the last day; none where it is open
 * @param agreed whether the person said yes, or took it themselves, or it was so when the structure was recorded
 */
public record Seat(
        PartId id,
        NodeId node,
        UserKey holder,
        Capacity capacity,
        Optional<String> focus,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        boolean agreed)
        implements Fact {
    /** The most seats of one node. */
    public static final int MOST = 1_000;

    /** As what somebody sits there. */
    public enum Capacity {
        /** Holds it, and leads the circle where it is one. */
        LEAD(true),
        /** Holds it. */
        MEMBER(true),
        /** Holds it, and speaks for it elsewhere. */
        REPRESENTATIVE(true),
        /** Helps, and is asked next where no holder answers. */
        SUPPORT(false),
        /** Looks on. */
        OBSERVER(false),
        /** Answers for the circle while a keeper is out of hours. */
        DUTY(false);

        private final boolean holds;

        Capacity(boolean holds) {
            this.holds = holds;
        }

        /** Whether whoever sits so holds the role: may take its work, and keeps it from being vacant. */
        public boolean holds() {
            return holds;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Capacity> of(String word) {
            return Words.find(values(), word, Capacity::word);
        }
    }

    /** An agreed one without focus and dates. */
    public static Seat of(PartId id, NodeId node, UserKey holder, Capacity capacity) {
        return new Seat(id, node, holder, capacity, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    /** Whether the person sits there on this day, both ends included. */
    public boolean on(LocalDate day) {
        return agreed
                && since.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    public Seat agreed(boolean now) {
        return new Seat(id, node, holder, capacity, focus, since, until, now);
    }

    public Seat of(UserKey person) {
        return new Seat(id, node, person, capacity, focus, since, until, agreed);
    }

    @Override
    public Kind kind() {
        return Kind.SEAT;
    }

    @Override
    public String key() {
        return id.value();
    }

    @Override
    public Optional<UserKey> person() {
        return Optional.of(holder);
    }

    @Override
    public Optional<Refusal> fault(Structure in) {
        if (in.node(node).isEmpty()) return Optional.of(Refusal.unknown("node"));
        if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
            return Optional.of(Refusal.of(Refusal.Reason.ENDS_BEFORE_IT_BEGINS).about("until"));
        }
        boolean twice = in.seats(node).stream()
                .anyMatch(other -> !other.id().equals(id)
                        && other.holder().equals(holder)
                        && other.capacity() == capacity
                        && other.focus().equals(focus)
                        && other.since().equals(since));
        if (twice) return Optional.of(Refusal.of(Refusal.Reason.SEATED_ALREADY).about("person"));
        return focus.flatMap(line -> Limits.line(line, "focus"))
                .or(() -> Limits.count(in.seats(node), this, MOST, "seats"));
    }
}
