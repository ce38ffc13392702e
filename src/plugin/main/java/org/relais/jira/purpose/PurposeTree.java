package org.relais.jira.purpose;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectPass;
import org.relais.jira.access.Visitor;

/**
 * The purposes of a project as a tree, part by part: an issue hangs from the next issue above it that the visitor may
 * see, and from nothing where there is none. Issues of other projects stand in it where issues of this one hang from them.
 */
@CheckReturnValue
public final class PurposeTree {
    /** How many issues are in one part. */
    public static final int PART = 50;
    /** How many issues below an issue its panel lists. */
    public static final int FIRST = 20;

    /** Of larger projects not everything is looked at. */
    public static final int LARGEST = Descents.MOST;

    private final Gate gate;
    private final Purposes purposes;
    private final Descents descents;
    private final Climbing climbing;
    private final Survey survey;

    public PurposeTree(Gate gate, Purposes purposes, Ancestry ancestry, Descents descents) {
        this.gate = gate;
        this.purposes = purposes;
        this.descents = descents;
        this.climbing = new Climbing(gate, purposes, ancestry);
        this.survey = new Survey(gate, purposes, ancestry, descents);
    }

    /**
     * An issue in the tree.
     *
     * @param leads whether anything hangs from it
     * @param serves what stands above it and not in the tree; the nearest, for an issue that was searched for all of it
     */
    public record Node(IssueRef issue, Optional<String> why, boolean leads, List<IssueRef> serves) {}

    /**
     * Some of the nodes.
     *
     * @param next where the next part begins; nothing where this is the last one
     * @param whole whether the project was small enough to look at all of it
     */
    public record Piece(List<Node> nodes, OptionalInt next, boolean whole) {}

    /** Issues that neither state nor inherit a why, and how many there are in all. */
    public record Missing(List<IssueRef> issues, int total, OptionalInt next, boolean whole) {}

    /** The first issues below an issue, the nearest first, and whether there are more. */
    public record First(List<Node> nodes, boolean more) {}

    /** What hangs from nothing, the issues of other projects first, then those that state a why. */
    public Optional<Piece> tops(Visitor visitor, String project, int start) {
        return gate.openProject(visitor, project).map(pass -> tops(pass, start));
    }

    private Piece tops(ProjectPass pass, int start) {
        Survey.Found found = survey.of(pass, false);
        int apart = found.apart().size();
        int stated = descents.count(pass, Descents.Choice.TOP_STATED);
        int unstated = descents.count(pass, Descents.Choice.TOP_UNSTATED);
        List<IssueRef> page = new ArrayList<>(cut(found.apart(), start, PART));
        page.addAll(slice(pass, Descents.Choice.TOP_STATED, stated, start - apart));
        page.addAll(slice(pass, Descents.Choice.TOP_UNSTATED, unstated, start - apart - stated));
        Set<IssueId> linked = found.apart().stream().map(IssueRef::id).collect(Collectors.toSet());
        return part(pass, page, Set.of(), linked, start, apart + stated + unstated, found.whole());
    }

    /** What of these stands in the part that begins so far after, or before, the first of them. */
    private List<IssueRef> slice(ProjectPass pass, Descents.Choice choice, int count, int offset) {
        int from = Math.max(0, offset);
        int to = Math.min(count, offset + PART);
        return from < to ? descents.of(pass, choice, from, to - from) : List.of();
    }

    /**
     * What hangs from an issue in the tree of a project.
     *
     * @param above the issues that stand above it where it is shown; they are not listed again, so that loops end
     */
    public Optional<Piece> below(Visitor visitor, String project, String issue, Set<IssueId> above, int start) {
        return gate.openProject(visitor, project)
                .flatMap(pass -> gate.open(visitor, issue).map(top -> below(pass, top, above, start)));
    }

    private Piece below(ProjectPass pass, IssuePass top, Set<IssueId> above, int start) {
        Set<IssueId> passed = new HashSet<>(above);
        passed.add(top.issue());
        Hanging.Page page = here(pass).page(List.of(top.ref()), start, PART);
        return part(pass, page.issues(), passed, Set.of(), start, page.total(), true);
    }

    private Hanging here(ProjectPass pass) {
        return new Hanging(gate, descents, pass.holder(), Optional.of(pass));
    }

    private Piece part(
            ProjectPass pass,
            List<IssueRef> page,
            Set<IssueId> passed,
            Set<IssueId> linked,
            int start,
            int total,
            boolean whole) {
        List<IssuePass> let = page.stream()
                .filter(issue -> !passed.contains(issue.id()))
                .flatMap(issue -> gate.open(pass.holder(), issue).stream())
                .toList();
        Set<IssueId> leading = leading(pass, let, passed);
        List<Node> nodes = let.stream()
                .map(one -> new Node(
                        one.ref(),
                        purposes.why(one),
                        leading.contains(one.issue()),
                        linked.contains(one.issue()) ? nearest(one) : List.of()))
                .toList();
        int end = start + PART;
        return new Piece(nodes, end < total ? OptionalInt.of(end) : OptionalInt.empty(), whole);
    }

    private List<IssueRef> nearest(IssuePass top) {
        return climbing.from(top, 1).steps().stream().map(Trail.Step::issue).toList();
    }

    private Set<IssueId> leading(ProjectPass pass, List<IssuePass> nodes, Set<IssueId> passed) {
        List<IssueRef> all = nodes.stream().map(IssuePass::ref).toList();
        if (all.isEmpty() || descents.countBelow(Descents.Scope.everything(pass.holder()), all) == 0) return Set.of();
        return all.stream()
                .filter(node -> leads(pass, node, passed))
                .map(IssueRef::id)
                .collect(Collectors.toSet());
    }

    private boolean leads(ProjectPass pass, IssueRef node, Set<IssueId> passed) {
        List<IssueRef> from = List.of(node);
        int direct = descents.countBelow(Descents.Scope.seenIn(pass), from);
        if (direct > passed.size()) return true;
        return here(pass).below(from, 0, passed.size() + 1).stream().anyMatch(issue -> !passed.contains(issue.id()));
    }

    /** The issues that neither state nor inherit a why, and could. */
    public Optional<Missing> missing(Visitor visitor, String project, int start) {
        return gate.openProject(visitor, project).map(pass -> {
            Survey.Found found = survey.of(pass, true);
            List<IssueRef> all = found.uncovered().stream()
                    .filter(purposes::applies)
                    .filter(issue -> !found.stating().contains(issue.id()))
                    .toList();
            List<IssueRef> page = cut(all, start, PART).stream()
                    .flatMap(issue -> gate.open(visitor, issue).stream())
                    .map(IssuePass::ref)
                    .toList();
            int end = start + PART;
            return new Missing(
                    page, all.size(), end < all.size() ? OptionalInt.of(end) : OptionalInt.empty(), found.whole());
        });
    }

    /** Issues of the project whose summary, why or key is like this text, each with the way up to its root. */
    public Optional<Piece> find(Visitor visitor, String project, String text, int start) {
        return gate.openProject(visitor, project).map(pass -> {
            List<IssueRef> found = descents.like(pass, text, start, FIRST + 1);
            List<Node> nodes = found.stream()
                    .limit(FIRST)
                    .flatMap(issue -> gate.open(visitor, issue).stream())
                    .map(one -> new Node(one.ref(), purposes.why(one), false, way(one)))
                    .toList();
            return new Piece(nodes, found.size() > FIRST ? OptionalInt.of(start + FIRST) : OptionalInt.empty(), true);
        });
    }

    private List<IssueRef> way(IssuePass foot) {
        return climbing.from(foot, Trail.LONG).steps().stream()
                .map(Trail.Step::issue)
                .toList();
    }

    /** What serves an issue below it, level by level, {@value #FIRST} issues at most. */
    public Optional<First> first(Visitor visitor, String issue) {
        return gate.open(visitor, issue).map(this::first);
    }

    private First first(IssuePass top) {
        Visitor visitor = top.holder();
        Hanging anywhere = new Hanging(gate, descents, visitor, Optional.empty());
        Map<IssueId, IssueRef> met = new LinkedHashMap<>();
        List<IssueRef> level = List.of(top.ref());
        for (int depth = 0; depth < Trail.LONG && met.size() <= FIRST && !level.isEmpty(); depth++) {
            List<IssueRef> next = anywhere.below(level, 0, met.size() + FIRST + 2).stream()
                    .filter(one -> !one.id().equals(top.issue()) && !met.containsKey(one.id()))
                    .toList();
            next.forEach(one -> met.put(one.id(), one));
            level = next;
        }
        List<Node> nodes = met.values().stream()
                .limit(FIRST)
                .flatMap(one -> gate.open(visitor, one).stream())
                .map(one -> new Node(one.ref(), purposes.why(one), false, List.of()))
                .toList();
        return new First(nodes, met.size() > FIRST);
    }

    private static List<IssueRef> cut(List<IssueRef> all, int start, int most) {
        return all.stream().skip(start).limit(most).toList();
    }
}
