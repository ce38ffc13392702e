package org.relais.jira.circle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.Visitor;
import org.relais.jira.notice.ThingKind;
import org.relais.jira.notice.Told;

/** The notice that a seat is offered. It waits until whoever it is offered to says yes or no, or it is taken back. */
public final class SeatOffered implements ThingKind {
    static final String WORD = "seat-offered";
    /** Where one says yes or no. */
    private static final String ANSWERS = "/secure/RelaisMyRoles!default.jspa";

    private final CircleService circles;

    public SeatOffered(CircleService circles) {
        this.circles = circles;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Map<String, Told> told(SelfPass pass, Collection<String> things) {
        Map<String, Told> told = new HashMap<>();
        circles.open(Visitor.of(pass.holder()))
                .ifPresent(view -> things.forEach(seat -> told(view, seat).ifPresent(said -> told.put(seat, said))));
        return told;
    }

    private static Optional<Told> told(View view, String key) {
        return Seats.open(view, key)
                .filter(seat -> seat.holder().equals(view.pass().holder()))
                .filter(seat -> offered(seat, view.seating()))
                .flatMap(seat -> view.structure().node(seat.node()))
                .map(node -> new Told(
                        ANSWERS,
                        "circle.notice.seat-offered",
                        language -> List.of(node.name().in(language))));
    }

    static boolean offered(Seat seat, Seating seating) {
        return !seat.agreed() && seat.until().filter(seating.day()::isAfter).isEmpty();
    }
}
