package org.relais.jira.circle.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.StructureDoor;
import org.relais.jira.access.StructurePass;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Answer;
import org.relais.jira.circle.Change;
import org.relais.jira.circle.Circles;
import org.relais.jira.circle.Edit;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Outcome;
import org.relais.jira.circle.Progress;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Versioned;

/**
 * Rows stay in this package. The structure as it is, is remembered on each node under the change that made it; whoever
 * asks reads the number of the last change first, so no node needs to be told of what another did.
 */
public final class AoCircles implements Circles {
    private static final String CURRENT = "current";
    /** Oracle takes 1,000 values in a list. */
    private static final int AT_ONCE = 500;
    /** The most versions of one node's facts that are looked through for its log. */
    private static final int OF_ONE = 2_000;

    private final ActiveObjects ao;
    private final Cache<String, Object> remembered;
    private final Exclusive exclusive;
    private final Clock clock;
    private final Bodies bodies = new Bodies();

    /** @param remembered of this node alone */
    public AoCircles(ActiveObjects ao, Cache<String, Object> remembered, Exclusive exclusive, Clock clock) {
        this.ao = ao;
        this.remembered = remembered;
        this.exclusive = exclusive;
        this.clock = clock;
    }

    /** @param row the database's number of the change: that of one that was rolled back is never given again */
    private record Known(int row, Structure structure) {}

    // --- reading

    @Override
    public Structure current(StructureDoor door) {
        Optional<ChangeRow> last = last(Query.select());
        if (last.isEmpty()) return Structure.EMPTY;
        // what another version of the plugin remembered is of another class
        Optional<Known> known = Optional.ofNullable(remembered.get(CURRENT))
                .filter(Known.class::isInstance)
                .map(Known.class::cast);
        if (known.filter(one -> one.row() == last.get().getID()).isPresent()) {
            return known.get().structure();
        }
        long revision = last.get().getRevision();
        Structure now = known.filter(one -> isBefore(one, revision))
                .map(one -> caughtUp(one.structure(), revision))
                .orElseGet(() -> at(revision));
        remembered.put(CURRENT, new Known(last.get().getID(), now));
        return now;
    }

    private boolean isBefore(Known known, long revision) {
        long its = known.structure().revision();
        return its < revision
                && last(Query.select().where("REVISION = ?", its))
                        .filter(row -> row.getID() == known.row())
                        .isPresent();
    }

    private Optional<ChangeRow> last(Query query) {
        return Arrays.stream(
                        ao.find(ChangeRow.class, query.order("REVISION DESC").limit(1)))
                .findFirst();
    }

    private Structure caughtUp(Structure from, long to) {
        long since = from.revision();
        Query between = Query.select()
                .where(
                        "(FROM_REVISION > ? AND FROM_REVISION <= ?) OR (TO_REVISION > ? AND TO_REVISION <= ?)",
                        since,
                        to,
                        since,
                        to);
        List<Fact> ended = new ArrayList<>();
        List<Versioned> begun = new ArrayList<>();
        for (FactRow row : ao.find(FactRow.class, between)) {
            if (row.getToRevision() > to) begun.add(versioned(row));
            else if (row.getFromRevision() <= since) ended.add(bodies.read(row));
        }
        return from.after(to, ended, begun);
    }

    private Structure at(long revision) {
        Query then = Query.select().where("FROM_REVISION <= ? AND TO_REVISION > ?", revision, revision);
        List<Versioned> facts =
                Arrays.stream(ao.find(FactRow.class, then)).map(this::versioned).toList();
        return Structure.of(revision, facts);
    }

    private Versioned versioned(FactRow row) {
        return new Versioned(bodies.read(row), row.getFromRevision());
    }

    @Override
    public Structure asOf(StructureDoor door, Instant moment) {
        return last(Query.select().where("MADE_AT <= ?", moment.toEpochMilli()))
                .map(row -> at(row.getRevision()))
                .orElse(Structure.EMPTY);
    }

    // --- the log

    @Override
    public List<Change> changes(StructureDoor door, long before, int most) {
        return found(Query.select()
                .where("REVISION < ?", before)
                .order("REVISION DESC")
                .limit(most));
    }

    @Override
    public List<Change> changesOf(StructureDoor door, NodeId node, long before, int most) {
        Query versions = Query.select()
                .where("NODE_ID = ? AND FROM_REVISION < ?", node.value(), before)
                .order("FROM_REVISION DESC")
                .limit(OF_ONE);
        Set<Long> revisions = new TreeSet<>(Comparator.reverseOrder());
        for (FactRow row : ao.find(FactRow.class, versions)) {
            revisions.add(row.getFromRevision());
            if (row.getToRevision() < before) revisions.add(row.getToRevision());
        }
        List<Long> wanted = revisions.stream().limit(most).toList();
        if (wanted.isEmpty()) return List.of();
        return found(Query.select()
                .where(within("REVISION", wanted), wanted.toArray())
                .order("REVISION DESC"));
    }

    @Override
    public List<Change> changesBy(StructureDoor door, UserKey person, long before, int most) {
        return found(Query.select()
                .where("MADE_BY = ? AND REVISION < ?", person.value(), before)
                .order("REVISION DESC")
                .limit(most));
    }

    private static String within(String column, Collection<?> values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private List<Change> found(Query query) {
        return Arrays.stream(ao.find(ChangeRow.class, query))
                .map(row -> new Change(
                        row.getRevision(),
                        Instant.ofEpochMilli(row.getMadeAt()),
                        Optional.ofNullable(row.getMadeBy()).map(UserKey::new),
                        row.getWord(),
                        Optional.ofNullable(row.getNodeId()).map(NodeId::new),
                        Optional.ofNullable(row.getWhy())))
                .toList();
    }

    // --- people

    @Override
    public Traces traces(SystemPass pass, UserKey person) {
        return new Traces(ao.count(FactRow.class, Query.select().where("PERSON = ?", person.value())), (int)
                Arrays.stream(madeBy(person))
                        .filter(row -> row.getWhy() != null)
                        .count());
    }

    private ChangeRow[] madeBy(UserKey person) {
        return ao.find(ChangeRow.class, Query.select().where("MADE_BY = ?", person.value()));
    }

    /** {@inheritDoc} What is so now ends and begins anew, so that other nodes hear of it; what was so is written anew. */
    @Override
    public void rekey(SystemPass pass, UserKey from, UserKey to) {
        Wish wish = new Wish("rekeyed", Optional.empty(), Optional.empty(), Optional.empty());
        Answer unused = amend(pass, wish, whole -> {
            List<Fact> seats = new ArrayList<>();
            whole.seatsOf(from).forEach(seat -> seats.add(seat.of(to)));
            return new Edit(seats, List.of());
        });
        ao.executeInTransaction(() -> {
            for (FactRow row : ao.find(FactRow.class, Query.select().where("PERSON = ?", from.value()))) {
                if (bodies.read(row) instanceof Seat seat) row.setBody(bodies.write(seat.of(to)));
                row.setPerson(to.value());
                row.save();
            }
            for (ChangeRow row : madeBy(from)) {
                row.setMadeBy(to.value());
                row.save();
            }
            return null;
        });
    }

    @Override
    public boolean redact(StructurePass pass, long revision) {
        return ao.executeInTransaction(() -> {
            Optional<ChangeRow> found =
                    last(Query.select().where("REVISION = ?", revision)).filter(row -> row.getWhy() != null);
            found.ifPresent(row -> {
                row.setWhy(null);
                row.save();
            });
            return found.isPresent();
        });
    }

    // --- changing

    @Override
    public Answer amend(
            StructureDoor door, Wish wish, Function<Structure, Outcome> amendment, Progress.Counted written) {
        return exclusive.holding(() -> {
            try {
                return once(door, wish, amendment, written);
            } catch (RuntimeException beaten) { // only here, around the outermost transaction
                return once(door, wish, amendment, written); // reads what the other did; a real fault is thrown again
            }
        });
    }

    private Answer once(
            StructureDoor door, Wish wish, Function<Structure, Outcome> amendment, Progress.Counted written) {
        return ao.executeInTransaction(() -> {
            Structure before = current(door);
            Outcome outcome = amendment.apply(before);
            if (outcome instanceof Outcome.No no) return no.answer();
            Edit edit = ((Edit) outcome).on(before);
            if (edit.isEmpty()) return new Answer.Changed(before, edit);
            return new Answer.Changed(write(before, wish, edit, written), edit);
        });
    }

    private Structure write(Structure before, Wish wish, Edit edit, Progress.Counted written) {
        long revision = before.revision() + 1;
        long notBefore = last(Query.select()).map(ChangeRow::getMadeAt).orElse(0L);
        ChangeRow change = ao.create(
                ChangeRow.class,
                new DBParam("REVISION", revision),
                new DBParam("MADE_AT", Math.max(clock.millis(), notBefore)),
                new DBParam("MADE_BY", wish.by().map(UserKey::value).orElse(null)),
                new DBParam("WORD", wish.word()),
                new DBParam("NODE_ID", wish.about().map(NodeId::value).orElse(null)),
                new DBParam("WHY", wish.why().orElse(null)));
        end(replacedOrEnded(before, edit), revision);
        new FactBatch(change.getEntityManager(), bodies, revision).insert(edit.begun(), written);
        List<Versioned> begun =
                edit.begun().stream().map(fact -> new Versioned(fact, revision)).toList();
        return before.after(revision, edit.ended(), begun);
    }

    private static Set<String> replacedOrEnded(Structure before, Edit edit) {
        Set<String> gone = edit.begun().stream()
                .filter(fact -> before.fact(fact.kind(), fact.key()).isPresent())
                .map(AoCircles::name)
                .collect(Collectors.toCollection(HashSet::new));
        edit.ended().forEach(fact -> gone.add(name(fact)));
        return gone;
    }

    private static String name(Fact fact) {
        return fact.kind().word() + " " + fact.key();
    }

    private void end(Set<String> names, long revision) {
        List<String> keys = names.stream()
                .map(name -> name.substring(name.indexOf(' ') + 1))
                .distinct()
                .toList();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(from + AT_ONCE, keys.size()));
            List<Object> values = new ArrayList<>(some);
            values.add(FactRow.OPEN);
            Query open = Query.select().where(within("FACT_KEY", some) + " AND TO_REVISION = ?", values.toArray());
            for (FactRow row : ao.find(FactRow.class, open)) {
                if (!names.contains(row.getKind() + " " + row.getFactKey())) continue;
                row.setToRevision(revision);
                row.save();
            }
        }
    }
}
