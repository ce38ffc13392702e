package org.relais.jira.circle;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.relais.jira.access.StructureDoor;
import org.relais.jira.access.StructurePass;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;

/** Every structure that ever was, one after the other. */
public final class InMemoryCircles implements Circles {
    private final Clock clock;
    private final List<Change> changes = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Structure> structures = new ArrayList<>(List.of(Structure.EMPTY));

    public InMemoryCircles(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Structure current(StructureDoor door) {
        return structures.get(structures.size() - 1);
    }

    @Override
    public synchronized Structure asOf(StructureDoor door, Instant moment) {
        long last = changes.stream().filter(one -> !one.at().isAfter(moment)).count();
        return structures.get((int) last);
    }

    @Override
    public synchronized List<Change> changes(StructureDoor door, long before, int most) {
        return newest(before, most, unused -> true);
    }

    @Override
    public synchronized List<Change> changesOf(StructureDoor door, NodeId node, long before, int most) {
        return newest(before, most, change -> {
            Edit edit = edits.get((int) change.revision() - 1);
            return edit.begun().stream().anyMatch(fact -> fact.node().equals(node))
                    || edit.ended().stream().anyMatch(fact -> fact.node().equals(node));
        });
    }

    @Override
    public synchronized List<Change> changesBy(StructureDoor door, UserKey person, long before, int most) {
        return newest(before, most, change -> change.by().filter(person::equals).isPresent());
    }

    @Override
    public synchronized Traces traces(SystemPass pass, UserKey person) {
        int seats = structures.stream()
                .flatMap(one -> one.seatsOf(person).stream())
                .collect(Collectors.toSet())
                .size();
        int texts = (int) changes.stream()
                .filter(one ->
                        one.by().filter(person::equals).isPresent() && one.why().isPresent())
                .count();
        return new Traces(seats, texts);
    }

    @Override
    public synchronized void rekey(SystemPass pass, UserKey from, UserKey to) {
        structures.replaceAll(one -> Structure.of(
                one.revision(),
                one.facts().stream()
                        .map(fact -> fact.fact() instanceof Seat seat
                                        && seat.holder().equals(from)
                                ? new Versioned(seat.of(to), fact.since())
                                : fact)
                        .toList()));
        changes.replaceAll(one -> new Change(
                one.revision(),
                one.at(),
                one.by().map(by -> by.equals(from) ? to : by),
                one.word(),
                one.about(),
                one.why()));
    }

    @Override
    public synchronized boolean redact(StructurePass pass, long revision) {
        boolean there = changes.stream()
                .anyMatch(one -> one.revision() == revision && one.why().isPresent());
        changes.replaceAll(one -> one.revision() == revision
                ? new Change(one.revision(), one.at(), one.by(), one.word(), one.about(), Optional.empty())
                : one);
        return there;
    }

    private List<Change> newest(long before, int most, Predicate<Change> of) {
        List<Change> found = new ArrayList<>();
        for (int i = changes.size() - 1; i >= 0 && found.size() < most; i--) {
            Change change = changes.get(i);
            if (change.revision() < before && of.test(change)) found.add(change);
        }
        return found;
    }

    @Override
    public synchronized Answer amend(
            StructureDoor door, Wish wish, Function<Structure, Outcome> amendment, Progress.Counted written) {
        Structure before = current(door);
        Outcome outcome = amendment.apply(before);
        if (outcome instanceof Outcome.No no) return no.answer();
        Edit edit = ((Edit) outcome).on(before);
        if (edit.isEmpty()) return new Answer.Changed(before, edit);
        long revision = before.revision() + 1;
        Instant last = changes.isEmpty()
                ? Instant.MIN
                : changes.get(changes.size() - 1).at();
        Instant at = clock.instant().isAfter(last) ? clock.instant() : last;
        changes.add(new Change(revision, at, wish.by(), wish.word(), wish.about(), wish.why()));
        edits.add(edit);
        List<Versioned> begun =
                edit.begun().stream().map(fact -> new Versioned(fact, revision)).toList();
        Structure after = before.after(revision, edit.ended(), begun);
        structures.add(after);
        written.at(begun.size(), begun.size());
        return new Answer.Changed(after, edit);
    }
}
