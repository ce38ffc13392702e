package org.relais.jira.purpose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;

/** Goes up from an issue, as one visitor may see the way. */
final class Climbing {
    private final Gate gate;
    private final Purposes purposes;
    private final Ancestry ancestry;
    private final Roots roots;

    /** Goes through issues alone. */
    Climbing(Gate gate, Purposes purposes, Ancestry ancestry) {
        this(gate, purposes, ancestry, foot -> List.of());
    }

    Climbing(Gate gate, Purposes purposes, Ancestry ancestry, Roots roots) {
        this.gate = gate;
        this.purposes = purposes;
        this.ancestry = ancestry;
        this.roots = roots;
    }

    /** What one may not see is climbed over in silence; an issue that stood on the way already ends it, as loops do. */
    Trail from(IssuePass foot, int most) {
        List<Trail.Step> steps = new ArrayList<>();
        Set<IssueId> passed = new HashSet<>(Set.of(foot.issue()));
        IssueRef at = foot.ref();
        for (int climbed = 0; climbed < most; climbed++) {
            Optional<IssueRef> above = ancestry.above(at, issue -> !passed.contains(issue.id()));
            if (above.isEmpty()) return new Trail(steps, roots.of(foot), true);
            at = above.get();
            passed.add(at.id());
            gate.open(foot.holder(), at).ifPresent(pass -> steps.add(new Trail.Step(pass.ref(), purposes.of(pass))));
        }
        return new Trail(steps, List.of(), false);
    }
}
