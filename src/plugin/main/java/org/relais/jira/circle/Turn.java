package org.relais.jira.circle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody on a duty seat answers for the circle, week after week. A time span whose end is not after its beginning
 * goes past midnight and belongs to the day on which it begins.
 *
 * @param seat the duty seat that it is about
 * @param days on which it begins; at least one
 */
public record Turn(PartId id, NodeId node, PartId seat, Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone)
        implements Fact {
    /** The most turns of one node. */
    public static final int MOST = 200;

    public Turn {
        if (days.isEmpty()) throw new IllegalArgumentException("no day");
        days = Set.copyOf(days);
    }

    /** Whether it is their turn at this moment. */
    public boolean at(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        LocalTime clock = there.toLocalTime();
        boolean today = days.contains(there.getDayOfWeek());
        if (from.isBefore(to)) return today && !clock.isBefore(from) && clock.isBefore(to);
        boolean yesterday = days.contains(there.getDayOfWeek().minus(1));
        return (today && !clock.isBefore(from)) || (yesterday && clock.isBefore(to));
    }

    @Override
    public Kind kind() {
        return Kind.TURN;
    }

    @Override
    public String key() {
        return id.value();
    }

    @Override
    public Optional<Refusal> fault(Structure in) {
        if (in.node(node).isEmpty()) return Optional.of(Refusal.unknown("node"));
        boolean onDuty =
                in.seats(node).stream().anyMatch(one -> one.id().equals(seat) && one.capacity() == Seat.Capacity.DUTY);
        if (!onDuty) return Optional.of(Refusal.of(Refusal.Reason.NO_DUTY_SEAT).about("seat"));
        return Limits.count(in.turns(node), this, MOST, "turns");
    }
}
