package org.relais.jira.circle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.Visitor;
import org.relais.jira.notice.ThingKind;
import org.relais.jira.notice.Told;

/**
 * The notice that a term ends. It waits until the term is another one or the seat has ended, and the one of 30 days gives
 * way to the one of 7.
 */
public final class TermEnds implements ThingKind {
    static final String WORD = "term-ends";

    private final CircleService circles;

    public TermEnds(CircleService circles) {
        this.circles = circles;
    }

    @Override
    public String word() {
        return WORD;
    }

    static String thing(Terms.Ending ending) {
        return ending.seat().key() + " " + ending.last() + " " + ending.before();
    }

    @Override
    public Map<String, Told> told(SelfPass pass, Collection<String> things) {
        Map<String, Told> told = new HashMap<>();
        circles.open(Visitor.of(pass.holder()))
                .ifPresent(view ->
                        things.forEach(thing -> told(view, thing.split(" ")).ifPresent(said -> told.put(thing, said))));
        return told;
    }

    private static Optional<Told> told(View view, String[] thing) {
        LocalDate last = LocalDate.parse(thing[1]);
        LocalDate today = view.seating().day();
        return Seats.open(view, thing[0])
                .filter(seat ->
                        seat.agreed() && seat.until().filter(last::equals).isPresent())
                .filter(seat -> Terms.mark(last, today)
                        .filter(mark -> thing[2].equals("" + mark))
                        .isPresent())
                .map(seat -> told(view, seat, last, last.isBefore(today)));
    }

    private static Told told(View view, Seat seat, LocalDate last, boolean over) {
        boolean own = seat.holder().equals(view.pass().holder());
        Optional<String> name = view.name(seat.holder()).name();
        String whose = own ? "own" : name.isPresent() ? "other" : "somebody";
        Node node = view.structure().node(seat.node()).orElseThrow();
        return new Told(
                Seats.page(seat),
                "circle.notice." + (over ? "term-over." : "term-ends.") + whose,
                language -> List.of(
                        node.name().in(language),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language)
                                .format(last),
                        name.orElse("")));
    }
}
