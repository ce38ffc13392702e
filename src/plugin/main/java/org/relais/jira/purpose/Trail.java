package org.relais.jira.purpose;

import java.util.List;
import java.util.Optional;
import org.relais.jira.access.IssueRef;

/**
 * The way from an issue up to its root, the nearest first, as one visitor may see it: what they may not see is left out,
 * and the way goes on above it.
 *
 * @param complete whether it ends at the root, and not because enough was climbed
 */
public record Trail(List<Step> steps, boolean complete) {
    /** The most issues that are climbed for the issue view. */
    public static final int SHORT = 3;
    /** The most issues that are ever climbed. */
    public static final int LONG = 12;

    public Trail {
        steps = List.copyOf(steps);
    }

    /** An issue on the way. Where no field <em>Why</em> applies to it, it has no purpose. */
    public record Step(IssueRef issue, Optional<Purpose> purpose) {}

    /** A part that comes from further up. */
    public record Inherited(String text, IssueRef origin) {}

    /** What an issue at the foot of the trail has of this part where it states none itself: the nearest text above. */
    public Optional<Inherited> inherited(Part part) {
        return steps.stream()
                .flatMap(step -> step.purpose().flatMap(purpose -> purpose.part(part)).stream()
                        .map(text -> new Inherited(text, step.issue())))
                .findFirst();
    }
}
