package org.relais.jira.purpose;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
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
    private final Ancestry ancestry;
    private final Changes changes;
    private final ProjectOptions options;
    private final PurposeNews news;

    public PurposeService(
            Gate gate,
            Purposes purposes,
            Ancestry ancestry,
            Changes changes,
            ProjectOptions options,
            PurposeNews news) {
        this.gate = gate;
        this.purposes = purposes;
        this.ancestry = ancestry;
        this.changes = changes;
        this.options = options;
        this.news = news;
    }

    /** A purpose as one visitor finds it. */
    public record Seen(Purpose purpose, boolean editable) {}

    /** A purpose, where it comes from, and whether that changed since. */
    public record Traced(Seen own, Trail trail, Optional<Drift> drift) {}

    /** The purpose of an issue named by id or key; nothing if it is not to be seen or the field does not apply. */
    public Optional<Seen> read(Visitor visitor, String issue) {
        return gate.open(visitor, issue).flatMap(this::seen);
    }

    /** The same with the trail above it, {@link Trail#LONG} issues at most. */
    public Optional<Traced> trace(Visitor visitor, String issue) {
        return gate.open(visitor, issue).flatMap(pass -> traced(pass, Trail.LONG));
    }

    /** The same for the view of an issue, which is loaded: {@link Trail#SHORT} issues at most. */
    public Optional<Traced> glance(Visitor visitor, IssueRef issue) {
        return gate.open(visitor, issue).flatMap(pass -> traced(pass, Trail.SHORT));
    }

    /** What an issue that is loaded lacks of a demand; nothing if it is not to be seen or the field does not apply. */
    public List<Part> missing(Visitor visitor, IssueRef issue, Demand demand) {
        return gate.open(visitor, issue)
                .flatMap(pass -> purposes.of(pass).map(own -> demand.missing(own, () -> climb(pass, Trail.LONG))))
                .orElse(List.of());
    }

    private Optional<Seen> seen(IssuePass pass) {
        return purposes.of(pass)
                .map(purpose -> new Seen(purpose, gate.edit(pass).isPresent()));
    }

    private Optional<Traced> traced(IssuePass pass, int most) {
        return seen(pass).map(seen -> {
            Trail trail = climb(pass, most);
            return new Traced(seen, trail, drift(pass, seen.purpose(), trail));
        });
    }

    private Optional<Drift> drift(IssuePass pass, Purpose own, Trail trail) {
        if (own.why().isPresent()) return Optional.empty();
        return trail.inherited(Part.WHY).flatMap(why -> {
            List<Changes.Change> of = changes.of(why.origin().id());
            if (of.isEmpty()) return Optional.empty();
            long confirmed = changes.confirmed(List.of(pass.issue())).getOrDefault(pass.issue(), 0L);
            return Drift.of(of, pass.ref().created(), confirmed, why.text());
        });
    }

    /**
     * Says that what an issue inherits still holds for it, having seen the changes up to this one; so its drift ends.
     *
     * @param upTo {@link Drift#change()}
     */
    public Answer confirm(Visitor visitor, String issue, long upTo) {
        return gate.open(visitor, issue)
                .flatMap(pass -> purposes.of(pass).map(purpose -> confirm(pass, purpose, upTo)))
                .orElseGet(Answer.Absent::new);
    }

    private Answer confirm(IssuePass pass, Purpose purpose, long upTo) {
        Optional<EditPass> editor = gate.edit(pass);
        if (editor.isEmpty()) return refused(Refusal.Reason.NOT_YOURS);
        changes.confirm(editor.get(), upTo);
        return new Answer.Stated(purpose);
    }

    /** What one may not see is climbed over in silence; an issue that stood on the way already ends it, as loops do. */
    private Trail climb(IssuePass foot, int most) {
        List<Trail.Step> steps = new ArrayList<>();
        Set<IssueId> passed = new HashSet<>(Set.of(foot.issue()));
        IssueRef at = foot.ref();
        for (int climbed = 0; climbed < most; climbed++) {
            Optional<IssueRef> above = ancestry.above(at, issue -> !passed.contains(issue.id()));
            if (above.isEmpty()) return new Trail(steps, true);
            at = above.get();
            passed.add(at.id());
            gate.open(foot.holder(), at).ifPresent(pass -> steps.add(new Trail.Step(pass.ref(), purposes.of(pass))));
        }
        return new Trail(steps, false);
    }

    /**
     * States parts of why an issue exists. A blank text takes a part back; a part that is not among them stays.
     *
     * @param basedOn the version that the writer had before their eyes; without it the request is refused
     */
    public Answer state(Visitor visitor, String issue, Map<Part, String> parts, Optional<Version> basedOn) {
        return gate.open(visitor, issue)
                .map(pass -> asEditor(pass, parts, basedOn))
                .orElseGet(Answer.Absent::new);
    }

    private Answer asEditor(IssuePass pass, Map<Part, String> parts, Optional<Version> basedOn) {
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
        return kept(editor.get(), texts, basedOn.get());
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
