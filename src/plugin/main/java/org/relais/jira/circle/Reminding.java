package org.relais.jira.circle;

import java.util.ArrayList;
import java.util.List;
import org.relais.jira.access.Gate;
import org.relais.jira.access.SystemPass;
import org.relais.jira.notice.NoticeService;

/** Tells people, once each, of terms that end, of seats that are offered to them, and of roles left to them. */
public final class Reminding {
    /** The name of the job that does it. */
    public static final String JOB = "circle-notices";

    private final Gate gate;
    private final CircleService circles;
    private final NoticeService notices;

    public Reminding(Gate gate, CircleService circles, NoticeService notices) {
        this.gate = gate;
        this.circles = circles;
        this.notices = notices;
    }

    /** Costs a few statements, however often it is asked: what was told already is looked up for all at once. */
    public void work() {
        SystemPass pass = gate.asSystem("people are told of terms that end and of seats that are offered");
        Seating seating = circles.whole(pass);
        List<NoticeService.Telling> all = new ArrayList<>();
        for (Terms.Ending ending : Terms.ending(seating)) {
            Terms.concerned(seating, ending.seat())
                    .forEach(person -> all.add(new NoticeService.Telling(
                            ending.moment(person), person, TermEnds.WORD, TermEnds.thing(ending))));
        }
        Terms.offered(seating)
                .forEach((seat, since) -> all.add(new NoticeService.Telling(
                        "seat:" + seat.key() + ":" + since + ":" + seat.holder().value(),
                        seat.holder(),
                        SeatOffered.WORD,
                        seat.key())));
        Vacancies.of(seating, circles.lately(pass)).forEach((node, which) -> Vacancies.concerned(seating, node)
                .forEach(person -> all.add(new NoticeService.Telling(
                        "vacated:" + node.value() + ":" + which + ":" + person.value(),
                        person,
                        RoleVacated.WORD,
                        node.value()))));
        if (!all.isEmpty()) notices.tell(all);
    }
}
