package org.relais.jira.purpose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.jira.access.IssueRef;

/**
 * The way from an issue up to its root, the nearest first, as one visitor may see it: what they may not see is left out,
 * and the way goes on above it. Above the last issue stand the role that the lowest one belongs to and its circles.
 *
 * @param roots asked for only where the way through the issues ends within what was climbed
 * @param complete whether it ends at the root, and not because enough was climbed
 */
public record Trail(List<Step> steps, List<Roots.Root> roots, boolean complete) {
    /** The most issues that are climbed for the issue view. */
    public static final int SHORT = 3;
    /** The most issues that are ever climbed. */
    public static final int LONG = 12;

    public Trail {
        steps = List.copyOf(steps);
        roots = List.copyOf(roots);
    }

    /** What can state a part that others inherit. */
    public sealed interface Origin permits Step, Roots.Root {}

    /** An issue on the way. Where no field <em>Why</em> applies to it, it has no purpose. */
    public record Step(IssueRef issue, Optional<Purpose> purpose) implements Origin {}

    /** A part that comes from further up. */
    public record Inherited(String text, Origin origin) {}

    /** What an issue at the foot of the trail has of this part where it states none itself: the nearest text above. */
    public Optional<Inherited> inherited(Part part) {
        return Stream.concat(ofIssues(part), part == Part.WHY ? ofRoots() : Stream.empty())
                .findFirst();
    }

    /** The same, but only what an issue states. */
    public Optional<Inherited> inheritedFromIssue(Part part) {
        return ofIssues(part).findFirst();
    }

    private Stream<Inherited> ofIssues(Part part) {
        return steps.stream().flatMap(step -> step.purpose().flatMap(purpose -> purpose.part(part)).stream()
                .map(text -> new Inherited(text, step)));
    }

    private Stream<Inherited> ofRoots() {
        return roots.stream().flatMap(root -> root.purpose().stream().map(text -> new Inherited(text, root)));
    }
}
