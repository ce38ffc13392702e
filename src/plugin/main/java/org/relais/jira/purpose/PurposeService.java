package org.relais.jira.purpose;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;
import org.relais.jira.home.ProjectOptions;

/** What people do with purposes: read them, state them, and follow them up and down. */
@CheckReturnValue
public final class PurposeService {
    private final Gate gate;
    private final Purposes purposes;
    private final Climbing climbing;
    private final Changes changes;
    private final StepRules rules;
    private final ProjectOptions options;
    private final PurposeNews news;

    public PurposeService(
            Gate gate,
            Purposes purposes,
            Ancestry ancestry,
            Roots roots,
            Changes changes,
            StepRules rules,
            ProjectOptions options,
            PurposeNews news) {
        this.gate = gate;
        this.purposes = purposes;
        this.climbing = new Climbing(gate, purposes, ancestry, roots);
        this.changes = changes;
        this.rules = rules;
        this.options = options;
        this.news = news;
    }

    /** A purpose as one visitor finds it. */
    public record Seen(Purpose purpose, boolean editable) {}

    /**
     * A purpose, where it comes from, whether that changed since, what the workflow misses in it (for the view of an issue
     * alone), and whether it worked.
     */
    public record Traced(Seen own, Trail trail, Optional<Drift> drift, List<Lack> lacks, Optional<Outcome> outcome) {}

    /**
     * What a step of the workflow misses.
     *
     * @param acknowledged whether somebody said that it goes on without
     */
    public record Lack(StepRule rule, List<Part> missing, boolean acknowledged) {}

    /** The purpose of an issue named by id or key; nothing if it is not to be seen or the field does not apply. */
    public Optional<Seen> read(Visitor visitor, String issue) {
        return gate.open(visitor, issue).flatMap(this::seen);
    }

    /** The purpose of an issue that was let in already. */
    public Optional<Purpose> read(IssuePass pass) {
        return purposes.of(pass);
    }

    /** The same with the trail above it, {@link Trail#LONG} issues at most. */
    public Optional<Traced> trace(Visitor visitor, String issue) {
        return gate.open(visitor, issue).flatMap(pass -> traced(pass, Trail.LONG, List.of()));
    }

    /** The same for the view of an issue, which is loaded: {@link Trail#SHORT} issues at most. */
    public Optional<Traced> glance(Visitor visitor, IssueRef issue) {
        return gate.open(visitor, issue).flatMap(pass -> traced(pass, Trail.SHORT, rules.of(issue)));
    }

    /** What an issue that is loaded lacks of a demand; nothing if it is not to be seen or the field does not apply. */
    public List<Part> missing(Visitor visitor, IssueRef issue, Demand demand) {
        return gate.open(visitor, issue)
                .flatMap(pass ->
                        purposes.of(pass).map(own -> demand.missing(own, () -> climbing.from(pass, Trail.LONG))))
                .orElse(List.of());
    }

    /**
     * The same for what is asked on every view of an issue, which climbs {@link Trail#SHORT} issues at most: where the
     * way goes on above them nobody knows whether a part comes from there, and none is missing.
     */
    public List<Part> missingNearby(Visitor visitor, IssueRef issue, Demand demand) {
        return gate.open(visitor, issue)
                .flatMap(pass -> purposes.of(pass).map(own -> missingNearby(pass, own, demand)))
                .orElse(List.of());
    }

    private List<Part> missingNearby(IssuePass pass, Purpose own, Demand demand) {
        Once<Trail> near = new Once<>(() -> climbing.from(pass, Trail.SHORT));
        List<Part> missing = demand.missing(own, near);
        boolean unknown =
                demand.inheritedCounts() && !missing.isEmpty() && !near.get().complete();
        return unknown ? List.of() : missing;
    }

    /** As {@link #missing}, but for what somebody said the issue may go on without. */
    public List<Part> missingUnacknowledged(Visitor visitor, IssueRef issue, Demand demand) {
        List<Part> missing = missing(visitor, issue, demand);
        if (missing.isEmpty() || changes.standing(issue.id()).without().containsAll(missing)) return List.of();
        return missing;
    }

    private Optional<Seen> seen(IssuePass pass) {
        return purposes.of(pass)
                .map(purpose -> new Seen(purpose, gate.edit(pass).isPresent()));
    }

    private Optional<Traced> traced(IssuePass pass, int most, List<StepRule> asked) {
        Once<Changes.Standing> standing = new Once<>(() -> changes.standing(pass.issue()));
        return seen(pass).map(seen -> {
            Trail trail = climbing.from(pass, most);
            return new Traced(
                    seen,
                    trail,
                    drift(pass, seen.purpose(), trail, standing),
                    lacks(seen.purpose(), trail, asked, standing),
                    outcome(pass, standing));
        });
    }

    /** Told where the project has people asked. It stands in the row that drift is read from: one statement for both. */
    private Optional<Outcome> outcome(IssuePass pass, Supplier<Changes.Standing> standing) {
        return options.of(pass.ref().project()).on(PurposeOptions.ECHO)
                ? standing.get().outcome()
                : Optional.empty();
    }

    /** Where the trail was not climbed to its end, nobody knows whether an inherited part is missing: nothing is said. */
    private static List<Lack> lacks(
            Purpose own, Trail trail, List<StepRule> asked, Supplier<Changes.Standing> standing) {
        List<Lack> lacks = new ArrayList<>();
        for (StepRule rule : asked) {
            List<Part> missing = rule.demand().missing(own, () -> trail);
            if (missing.isEmpty() || (rule.demand().inheritedCounts() && !trail.complete())) continue;
            boolean acknowledged = rule.level() == StepRule.Level.WARN
                    && standing.get().without().containsAll(missing);
            lacks.add(new Lack(rule, missing, acknowledged));
        }
        return lacks;
    }

    /** Asked for when it is needed, and then kept. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> source;
        private Optional<T> found = Optional.empty();

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public T get() {
            if (found.isEmpty()) found = Optional.of(source.get());
            return found.get();
        }
    }

    private Optional<Drift> drift(IssuePass pass, Purpose own, Trail trail, Supplier<Changes.Standing> standing) {
        if (own.why().isPresent()) return Optional.empty();
        return trail.inherited(Part.WHY).flatMap(why -> {
            if (!(why.origin() instanceof Trail.Step step)) return Optional.empty();
            List<Changes.Change> of = changes.of(step.issue().id());
            if (of.isEmpty()) return Optional.empty();
            return Drift.of(of, pass.ref().created(), standing.get().confirmed(), why.text());
        });
    }

    /**
     * Says that what an issue inherits still holds for it, having seen the changes up to this one; so its drift ends.
     *
     * @param upTo {@link Drift#change()}
     */
    public Answer confirm(Visitor visitor, String issue, long upTo) {
        return said(visitor, issue, editor -> changes.confirm(editor, upTo));
    }

    /** Says that an issue may go on without these parts where a step of the workflow warns; a later word replaces it. */
    public Answer acknowledge(Visitor visitor, String issue, Set<Part> without) {
        return said(visitor, issue, editor -> changes.acknowledge(editor, without));
    }

    private Answer said(Visitor visitor, String issue, Consumer<EditPass> word) {
        return gate.open(visitor, issue)
                .flatMap(pass -> purposes.of(pass).map(purpose -> {
                    Optional<EditPass> editor = gate.edit(pass);
                    if (editor.isEmpty()) return refused(Refusal.Reason.NOT_YOURS);
                    word.accept(editor.get());
                    return new Answer.Stated(purpose);
                }))
                .orElseGet(Answer.Absent::new);
    }

    /**
     * States parts of why an issue exists. A blank text takes a part back; a part that is not among them stays.
     *
     * @param basedOn the version that the writer had before their eyes; without it the request is refused
     */
    public Answer state(Visitor visitor, String issue, Map<Part, String> parts, Optional<Version> basedOn) {
        return gate.open(visitor, issue)
                .map(pass -> asEditor(pass, parts, basedOn, this::kept))
                .orElseGet(Answer.Absent::new);
    }

    /** Answers as {@link #state} would, and writes nothing. */
    public Answer rehearse(Visitor visitor, String issue, Map<Part, String> parts, Optional<Version> basedOn) {
        return gate.open(visitor, issue)
                .map(pass -> asEditor(pass, parts, basedOn, (editor, texts, version) -> purposes.of(pass)
                        .map(current -> current.revised(texts, version))
                        .orElseGet(Answer.Absent::new)))
                .orElseGet(Answer.Absent::new);
    }

    private interface LastStep {
        Answer with(EditPass editor, Map<Part, Optional<PurposeText>> texts, Version basedOn);
    }

    private Answer asEditor(IssuePass pass, Map<Part, String> parts, Optional<Version> basedOn, LastStep last) {
        Optional<EditPass> editor = gate.edit(pass);
        if (editor.isEmpty()) return refused(Refusal.Reason.NOT_YOURS);
        if (basedOn.isEmpty()) return refused(Refusal.Reason.VERSION_MISSING);
        int limit = PurposeOptions.limit(options.of(editor.get().project()));
        Map<Part, Optional<PurposeText>> texts = new EnumMap<>(Part.class);
        for (Map.Entry<Part, String> part : parts.entrySet()) {
            Optional<Refusal> fault = PurposeText.read(
                    part.getValue(),
                    limit,
                    text -> {
                        texts.put(part.getKey(), text);
                        return Optional.empty();
                    },
                    Optional::of);
            if (fault.isPresent()) return new Answer.Refused(fault.get().about(part.getKey()));
        }
        return last.with(editor.get(), texts, basedOn.get());
    }

    private Answer kept(EditPass editor, Map<Part, Optional<PurposeText>> texts, Version basedOn) {
        Answer answer = purposes.state(editor, texts, basedOn);
        if (answer instanceof Answer.Stated stated) news.stated(editor, stated.purpose());
        return answer;
    }

    private static Answer refused(Refusal.Reason reason) {
        return new Answer.Refused(Refusal.of(reason));
    }
}
