package org.relais.cli.circles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.relais.cli.input.Markup;
import org.relais.cli.input.Plain;

/** A node while it is put together, in the ids of the files. */
public final class Draft {
    private final Assembly assembly;
    final String foreign;
    final String where;
    Optional<String> parent = Optional.empty();
    String name = "";
    private String purpose = "";
    final TreeSet<String> tags = new TreeSet<>();
    private boolean closed;
    final List<Clause> clauses = new ArrayList<>();
    final List<Seat> seats = new ArrayList<>();
    final List<Link> links = new ArrayList<>();

    Draft(Assembly assembly, String foreign, String where) {
        this.assembly = assembly;
        this.foreign = foreign;
        this.where = where;
    }

    public Draft named(String text) {
        name = Plain.line(Markup.text(text));
        return this;
    }

    public String name() {
        return name;
    }

    public Draft purpose(String text) {
        purpose = Markup.text(text);
        return this;
    }

    /** In another node; at the top where that is empty. */
    public Draft in(String foreignParent) {
        parent = Optional.of(foreignParent).filter(text -> !text.isBlank());
        return this;
    }

    public Optional<String> parent() {
        return parent;
    }

    public Draft tag(String tag) {
        String line = Plain.line(tag);
        if (!line.isEmpty()) tags.add(line);
        return this;
    }

    public Draft closed(boolean now) {
        closed = now;
        return this;
    }

    /** A clause with an id of its own in the files. */
    public Draft clause(String id, Clause.Type type, String title, String text) {
        String says = Markup.text(text);
        String called = Plain.line(Markup.text(title));
        // a policy whose text is its title says that
        String sentence = says.isEmpty() ? called : says;
        if (sentence.isEmpty()) return this;
        String own = assembly.ids().of(id);
        if (clauses.stream().noneMatch(there -> there.id().equals(own))) {
            clauses.add(new Clause(own, type, says.isEmpty() ? "" : called, sentence));
        }
        return this;
    }

    /** A clause without one: it is known by what it says. */
    public Draft clause(Clause.Type type, String title, String text) {
        String says = Markup.text(text);
        if (says.isEmpty() && title.isBlank()) return this;
        String id = assembly.ids().digest(foreign, type.word(), title.isBlank() ? says : title);
        if (clauses.stream().anyMatch(there -> there.id().equals(id))) {
            assembly.remark("note.clause.twice", name + ": " + says);
            return this;
        }
        String called = Plain.line(Markup.text(title));
        clauses.add(new Clause(id, type, says.isEmpty() ? "" : called, says.isEmpty() ? called : says));
        return this;
    }

    /** Each line of a text that is a list, or else the text, as a clause of its own. */
    public Draft clauses(Clause.Type type, String text) {
        Lists.split(Markup.text(text)).forEach(line -> clause(type, "", line));
        return this;
    }

    /** Seats somebody; a seat that is there already is not made again. */
    public Draft seat(String person, Seat.Capacity capacity, String focus) {
        return seat(person, capacity, focus, Optional.empty(), Optional.empty());
    }

    public Draft seat(
            String person, Seat.Capacity capacity, String focus, Optional<LocalDate> since, Optional<LocalDate> until) {
        if (!assembly.knows(person)) {
            assembly.remark("note.seat.nobody", name + ": " + person);
            return this;
        }
        if (until.isPresent() && since.filter(until.get()::isBefore).isPresent()) {
            assembly.conflict("conflict.seat.ends", where + " " + name + ": " + since.get() + " › " + until.get());
            return this;
        }
        String line = Plain.line(Markup.text(focus));
        String id = assembly.ids()
                .digest(
                        foreign,
                        "seat",
                        person,
                        capacity.word(),
                        line,
                        since.map(LocalDate::toString).orElse(""));
        Seat seat = new Seat(id, assembly.ids().of(person), capacity, line, since, until);
        if (seats.stream().anyMatch(seat::sameAs)) assembly.remark("note.seat.twice", name + ": " + person);
        else seats.add(seat);
        return this;
    }

    /** A seat that somebody had, until a day that the files do not know. */
    public Draft formerSeat(String person, Seat.Capacity capacity, String focus, Optional<LocalDate> since) {
        Optional<LocalDate> day = assembly.wishes().endedOn();
        if (day.isEmpty()) assembly.remark("note.seat.ended", name + ": " + person);
        else if (since.filter(day.get()::isBefore).isPresent()) {
            assembly.remark("note.seat.ended.after", name + ": " + person);
        } else seat(person, capacity, focus, since, day);
        return this;
    }

    /** Matters in another circle as well. */
    public Draft link(Link.Type type, String to) {
        Link link = new Link(
                assembly.ids().digest(foreign, type.word(), to),
                type,
                assembly.ids().of(to));
        if (!links.contains(link)) links.add(link);
        return this;
    }

    Node node(Optional<String> above) {
        return new Node(
                assembly.ids().of(foreign),
                above.map(assembly.ids()::of),
                name,
                purpose,
                tags,
                closed,
                List.copyOf(clauses),
                List.copyOf(seats),
                List.copyOf(links));
    }
}
