package org.relais.jira.circle;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.Gate;
import org.relais.jira.access.StructurePass;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

/** What people do with circles and roles: read them, as they are or were, and change them. */
@CheckReturnValue
public final class CircleService {
    /** The most that stands on one page of the log. */
    public static final int PAGE = 100;

    private final Gate gate;
    private final Circles circles;
    private final People people;
    private final List<NodeUse> uses;
    private final Clock clock;

    public CircleService(Gate gate, Circles circles, People people, List<NodeUse> uses, Clock clock) {
        this.gate = gate;
        this.circles = circles;
        this.people = people;
        this.uses = List.copyOf(uses);
        this.clock = clock;
    }

    /** The structure as it is, as far as the visitor may see it; nothing for whoever is not logged in. */
    public Optional<View> open(Visitor visitor) {
        return gate.structure(visitor).map(pass -> {
            Structure whole = circles.current(pass);
            Structure shown = shown(whole, Visibility.hidden(whole, pass));
            return new View(pass, shown, seating(shown), people, powers(pass, whole));
        });
    }

    /** The structure as it was at the end of this moment. Whoever left since is still there. */
    public Optional<View> openAsOf(Visitor visitor, Instant moment) {
        return gate.structure(visitor).map(pass -> {
            Structure whole = circles.current(pass);
            Structure then = shown(circles.asOf(pass, moment), Visibility.hidden(whole, pass));
            LocalDate day = moment.atZone(clock.getZone()).toLocalDate();
            return new View(pass, then, new Seating(then, day, anybody -> true), people, powers(pass, whole));
        });
    }

    /** The whole structure as it is, for work that nobody asked for. */
    public Seating whole(SystemPass pass) {
        return seating(circles.current(pass));
    }

    /** What is not the same at two moments, as far as the visitor may see it. */
    public Optional<List<Difference>> differences(Visitor visitor, Instant from, Instant to) {
        return openAsOf(visitor, from).flatMap(before -> openAsOf(visitor, to)
                .map(after -> Difference.between(before.structure(), after.structure())));
    }

    /** Changes with the view in which their nodes are to be found; the next page begins before {@code next}. */
    public record Log(View view, List<Change> changes, Optional<Long> next) {}

    /** The latest changes before this one, of a node or of all; nothing if the node is not to be seen. */
    public Optional<Log> log(Visitor visitor, Optional<NodeId> node, long before) {
        return open(visitor)
                .filter(view ->
                        node.map(id -> view.structure().node(id).isPresent()).orElse(true))
                .map(view -> page(
                        view,
                        node.map(id -> circles.changesOf(view.pass(), id, before, PAGE + 1))
                                .orElseGet(() -> circles.changes(view.pass(), before, PAGE + 1))));
    }

    /** The latest changes that somebody made before this one; nothing for whoever does not administer Jira. */
    public Optional<Log> logOf(Visitor visitor, UserKey person, long before) {
        return open(visitor)
                .filter(view -> view.pass().administers())
                .map(view -> page(view, circles.changesBy(view.pass(), person, before, PAGE + 1)));
    }

    private static Log page(View view, List<Change> found) {
        List<Change> page = found.subList(0, Math.min(PAGE, found.size()));
        Optional<Long> next =
                found.size() > PAGE ? Optional.of(page.get(PAGE - 1).revision()) : Optional.empty();
        return new Log(view, page.stream().filter(one -> seen(view, one)).toList(), next);
    }

    /** The latest changes, for work that nobody asked for. */
    List<Change> lately(SystemPass pass) {
        return circles.changes(pass, Long.MAX_VALUE, PAGE);
    }

    /** Takes away why a change was made, for good; whether that was an administrator's to do, and something was there. */
    public boolean redact(Visitor visitor, long revision) {
        return gate.structure(visitor)
                .filter(StructurePass::administers)
                .map(pass -> circles.redact(pass, revision))
                .orElse(false);
    }

    private static boolean seen(View view, Change change) {
        return change.about()
                .map(node -> view.structure().node(node).isPresent())
                .orElse(true);
    }

    /** Changes the structure, if the visitor may; a node that they may not see is not there. */
    public Answer amend(Visitor visitor, Amendment amendment, String why) {
        return amend(visitor, amendment, why, Progress.Counted.UNHEARD);
    }

    private Answer amend(Visitor visitor, Amendment amendment, String why, Progress.Counted written) {
        return gate.structure(visitor)
                .map(pass -> amend(pass, amendment, why.strip(), written))
                .orElseGet(Answer.Absent::new);
    }

    private Answer amend(StructurePass pass, Amendment amendment, String why, Progress.Counted written) {
        Optional<Refusal> tooLong = Limits.text(why, Limits.WHY, "why").filter(unused -> !why.isEmpty());
        if (tooLong.isPresent()) return new Answer.Refused(tooLong.get());
        Optional<Refusal> asked = amendment instanceof CloseNode close ? issues(pass, close) : Optional.empty();
        if (asked.isPresent()) return new Answer.Refused(asked.get());
        Circles.Wish wish = new Circles.Wish(
                amendment.word(),
                amendment.about(),
                Optional.of(pass.holder()),
                Optional.of(why).filter(text -> !text.isEmpty()));
        Answer answer = circles.amend(pass, wish, whole -> asked(pass, whole, amendment), written);
        if (answer instanceof Answer.Changed changed && amendment instanceof CloseNode close) {
            give(close, changed, pass.holder());
        }
        return answer;
    }

    private Outcome asked(StructurePass pass, Structure whole, Amendment amendment) {
        Set<NodeId> hidden = Visibility.hidden(whole, pass);
        if (amendment.named().stream().anyMatch(hidden::contains)) return Outcome.absent();
        Optional<NodeId> first = amendment.named().stream().findFirst();
        if (first.filter(node -> whole.node(node).isEmpty()).isPresent()) return Outcome.absent();
        Outcome outcome = amendment.on(whole, powers(pass, whole));
        boolean nobody = outcome instanceof Edit
                && amendment instanceof AddPart added
                && added.part()
                        .person()
                        .filter(person -> !people.active(person))
                        .isPresent();
        return nobody
                ? Outcome.refused(Refusal.of(Refusal.Reason.NO_SUCH_PERSON).about("person"))
                : outcome;
    }

    private Optional<Refusal> issues(StructurePass pass, CloseNode close) {
        if (close.issuesTo().isPresent()) return Optional.empty();
        Structure whole = circles.current(pass);
        if (asked(pass, whole, close) instanceof Outcome.No) return Optional.empty(); // says why by itself
        int open = close.closing(whole).stream()
                .mapToInt(node -> uses.stream().mapToInt(use -> use.open(node)).sum())
                .sum();
        return open == 0 ? Optional.empty() : Optional.of(Refusal.count(Refusal.Reason.ISSUES_WHERE, open));
    }

    private void give(CloseNode close, Answer.Changed changed, UserKey by) {
        close.issuesTo().ifPresent(to -> changed.edit().begun().stream()
                .filter(fact -> fact instanceof Node node && node.closed())
                .forEach(node -> uses.forEach(use -> use.give(node.node(), to, by))));
    }

    // --- files

    /**
     * A file, who its people are here, and what it would do as things stand.
     *
     * @param said who some people of the file are, as an administrator says
     */
    public record Prepared(Document document, Map<String, Optional<UserKey>> said, Matching matching, Plan plan) {}

    /**
     * Looks at what an import would do; nothing for whoever does not administer Jira.
     *
     * @param said who some people of the file are, by their id there; nobody to leave them out
     */
    public Optional<Prepared> prepare(Visitor visitor, Document document, Map<String, Optional<UserKey>> said) {
        return prepare(visitor, document, said, Progress.UNHEARD);
    }

    /** The same, telling how far it is. */
    public Optional<Prepared> prepare(
            Visitor visitor, Document document, Map<String, Optional<UserKey>> said, Progress progress) {
        return gate.structure(visitor).filter(StructurePass::administers).map(pass -> {
            Matching matching = Matching.of(document, said, people, progress.of(Progress.Step.PEOPLE));
            progress.at(Progress.Step.CHECK, 0, 1);
            Plan plan = Plan.of(document, matching.known(), circles.current(pass));
            return new Prepared(document, said, matching, plan);
        });
    }

    /**
     * Takes in what a file describes, at once or not at all, as it comes to by then. Who might be several people must be
     * said.
     *
     * @param withoutUnknown whether seats of people of whom there is no trace here are left out
     */
    public Answer takeIn(Visitor visitor, Prepared prepared, boolean withoutUnknown, String why, Progress progress) {
        boolean administers =
                gate.structure(visitor).filter(StructurePass::administers).isPresent();
        Optional<Refusal> asked = nobody(prepared).or(() -> open(prepared.matching(), withoutUnknown));
        if (administers && asked.isPresent()) return new Answer.Refused(asked.get());
        Import all = new Import(prepared.document(), prepared.matching().known());
        return amend(visitor, all, why, progress.of(Progress.Step.WRITE));
    }

    /** The same, looked at and taken in at one go. */
    public Answer takeIn(
            Visitor visitor,
            Document document,
            Map<String, Optional<UserKey>> said,
            boolean withoutUnknown,
            String why) {
        return prepare(visitor, document, said)
                .map(prepared -> takeIn(visitor, prepared, withoutUnknown, why, Progress.UNHEARD))
                .orElseGet(() -> amend(visitor, new Import(document, Map.of()), why)); // says who could
    }

    private Optional<Refusal> nobody(Prepared prepared) {
        return prepared.said().values().stream()
                .flatMap(Optional::stream)
                .filter(key -> people.find(key).isEmpty())
                .findFirst()
                .map(key -> Refusal.of(Refusal.Reason.NO_SUCH_PERSON).about("people"));
    }

    private static Optional<Refusal> open(Matching matching, boolean withoutUnknown) {
        int open = (int) matching.open().values().stream()
                .filter(candidates -> candidates.size() > 1 || !withoutUnknown)
                .count();
        return open == 0 ? Optional.empty() : Optional.of(Refusal.count(Refusal.Reason.WHO_IS_IT, open));
    }

    private static Structure shown(Structure structure, Set<NodeId> hidden) {
        return hidden.isEmpty() ? structure : structure.only(node -> !hidden.contains(node));
    }

    private Seating seating(Structure structure) {
        return new Seating(structure, LocalDate.now(clock), people::active);
    }

    private Powers powers(StructurePass pass, Structure whole) {
        return new Powers(seating(whole), pass.holder(), pass.administers());
    }
}
