package org.relais.jira.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Where something lands that is offered now: <em>opens Tuesday 09:00 in Berlin, in 82 h 30 min, no overlap</em>.
 *
 * @param opens the receiver's first moment in their hours: now, where they are in them
 * @param delay from now until then
 * @param zone the receiver's
 * @param deadline when so many of the receiver's working minutes have passed; none where it is too far away
 * @param together when both work until the giver's present hours end; nothing where the giver is out of hours
 * @param gap how long neither works before the receiver's hours open
 * @param meet when both work next, within a fortnight
 */
public record Landing(
        Instant opens,
        Duration delay,
        ZoneId zone,
        Optional<Instant> deadline,
        List<Span> together,
        Duration gap,
        Optional<Span> meet) {
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    /** None where the receiver has no hours within {@link WorkingTime#HORIZON}. */
    public static Optional<Landing> of(WorkingTime giver, WorkingTime receiver, Instant now, long minutes) {
        return receiver.opens(now).map(opens -> {
            Instant stops = giver.within(now) ? giver.closes(now).orElse(now) : now;
            return new Landing(
                    opens,
                    Duration.between(now, opens),
                    receiver.zone(),
                    receiver.deadline(now, minutes),
                    giver.together(receiver, now, stops),
                    stops.isBefore(opens) ? Duration.between(stops, opens) : Duration.ZERO,
                    giver.together(receiver, now, now.plus(FORTNIGHT)).stream().findFirst());
        });
    }
}
