package org.relais.jira.circle.page;

import org.relais.jira.circle.Node;
import org.relais.jira.circle.Seat;

/**
 * A person in a role.
 *
 * @param seat its id, for forms
 * @param since its version, for forms
 * @param state a word on it where there is one: offered, not begun, over
 */
public record SeatLine(
        String seat,
        String version,
        String node,
        String role,
        String above,
        String person,
        String capacity,
        String focus,
        String from,
        String until,
        String state) {
    static SeatLine of(Seat seat, long version, Node node, Reader reader) {
        return new SeatLine(
                seat.id().value(),
                Long.toString(version),
                node.id().value(),
                reader.name(node),
                reader.above(node.id()),
                reader.person(seat.holder()),
                reader.capacity(seat),
                seat.focus().orElse(""),
                seat.since().map(reader::day).orElse(""),
                seat.until().map(reader::day).orElse(""),
                state(seat, reader));
    }

    private static String state(Seat seat, Reader reader) {
        if (!seat.agreed()) return reader.say("circle.page.seat.offered");
        var day = reader.view().seating().day();
        if (seat.until().filter(day::isAfter).isPresent()) return reader.say("circle.page.seat.over");
        return seat.since().filter(day::isBefore).isPresent() ? reader.say("circle.page.seat.to-begin") : "";
    }
}
