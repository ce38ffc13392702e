package org.relais.jira.purpose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectPass;

/**
 * One look over all that a visitor sees of a project. It goes down from what has no link that leads upwards; what is not
 * met on the way hangs from an issue of another project, from nothing that one sees, or is part of a loop: it is looked
 * up one issue after the other, and whatever hangs beside it is met with it.
 */
final class Survey {
    /** The most issues that are looked up one after the other. */
    private static final int LOOKED_UP = 500;

    private final Gate gate;
    private final Descents descents;
    private final Ancestry ancestry;
    private final Climbing climbing;

    Survey(Gate gate, Purposes purposes, Ancestry ancestry, Descents descents) {
        this.gate = gate;
        this.descents = descents;
        this.ancestry = ancestry;
        this.climbing = new Climbing(gate, purposes, ancestry);
    }

    /**
     * What was found.
     *
     * @param apart where the tree begins beside the issues without a link: issues of other projects first
     * @param uncovered what inherits no why, in the order in which it was met; empty where nobody asked
     * @param stating what states one; empty where nobody asked
     * @param whole whether the project was small enough to look at all of it
     */
    record Found(List<IssueRef> apart, List<IssueRef> uncovered, Set<IssueId> stating, boolean whole) {}

    /** @param covering whether it matters who inherits */
    Found of(ProjectPass pass, boolean covering) {
        Look look = new Look(pass, covering);
        look.fromTheTops();
        boolean whole = look.fromTheRest();
        List<IssueRef> apart = Stream.concat(look.foreign.values().stream(), look.loose.values().stream())
                .toList();
        return new Found(apart, look.uncovered, look.stating, whole);
    }

    /** A look under way. */
    private final class Look {
        private final ProjectPass pass;
        private final Set<IssueId> stating;
        private final int seen;
        private final boolean allSeen;
        private final Set<IssueId> met = new HashSet<>();
        private final Map<IssueId, IssueRef> foreign = new LinkedHashMap<>();
        private final Map<IssueId, IssueRef> loose = new LinkedHashMap<>();
        private final List<IssueRef> uncovered = new ArrayList<>();
        private final boolean covering;
        private Optional<Map<IssueId, IssueRef>> visible = Optional.empty();
        private int metHere;

        Look(ProjectPass pass, boolean covering) {
            this.pass = pass;
            this.covering = covering;
            this.stating = covering ? descents.stating(pass) : Set.of();
            this.seen = descents.count(pass, Descents.Choice.ALL);
            this.allSeen = seen == descents.countAll(pass);
        }

        void fromTheTops() {
            List<IssueRef> tops = new ArrayList<>();
            tops.addAll(descents.of(pass, Descents.Choice.TOP_STATED, 0, Descents.MOST));
            tops.addAll(descents.of(pass, Descents.Choice.TOP_UNSTATED, 0, Descents.MOST));
            down(tops, false);
        }

        /** @return whether all was looked at */
        boolean fromTheRest() {
            if (seen > Descents.MOST) return false;
            if (metHere == seen) return true;
            Map<IssueId, IssueRef> left = new LinkedHashMap<>(visible());
            left.keySet().removeAll(met);
            for (int looked = 0; looked < LOOKED_UP && !left.isEmpty(); looked++) {
                IssueRef one = left.values().iterator().next();
                left.remove(one.id());
                lookUp(one);
                left.keySet().removeAll(met);
            }
            left.values().forEach(issue -> loose.put(issue.id(), issue));
            return left.isEmpty();
        }

        private void lookUp(IssueRef issue) {
            Optional<IssuePass> foot = gate.open(pass.holder(), issue);
            if (foot.isEmpty()) return;
            IssueRef top = issue;
            List<Trail.Step> steps = climbing.from(foot.get(), Trail.LONG).steps();
            for (int i = 0; i < steps.size(); i++) {
                IssueRef step = steps.get(i).issue();
                if (!step.project().equals(pass.project())) {
                    foreign.put(step.id(), step);
                    boolean inherits = steps.subList(i, steps.size()).stream()
                            .anyMatch(above ->
                                    above.purpose().flatMap(Purpose::why).isPresent());
                    down(here().below(List.of(step), 0, Descents.MOST), inherits);
                    if (!met.contains(top.id())) down(List.of(top), inherits);
                    return;
                }
                top = step;
            }
            loosen(top);
        }

        /** What hangs beside it from the same issue, which one does not see, hangs from nothing as well. */
        private void loosen(IssueRef top) {
            List<IssueRef> beside = ancestry.above(top, any -> true)
                    .filter(above -> gate.open(pass.holder(), above).isEmpty())
                    .map(above -> here().through(List.of(above)))
                    .orElse(List.of());
            List<IssueRef> loosened = Stream.concat(Stream.of(top), beside.stream())
                    .filter(issue -> !met.contains(issue.id()))
                    .toList();
            loosened.forEach(issue -> loose.put(issue.id(), issue));
            down(loosened, false);
        }

        private Hanging here() {
            return new Hanging(gate, descents, pass.holder(), Optional.of(pass));
        }

        /** Goes down from issues of the project that one sees, in two files: those that have a why, and those that have none. */
        private void down(Collection<IssueRef> from, boolean inherit) {
            List<IssueRef> covered = new ArrayList<>();
            List<IssueRef> bare = new ArrayList<>();
            for (IssueRef issue : from) meet(issue, inherit, covered, bare);
            for (int depth = 0; depth < Trail.LONG && !(covered.isEmpty() && bare.isEmpty()); depth++) {
                List<IssueRef> nextCovered = new ArrayList<>();
                List<IssueRef> nextBare = new ArrayList<>();
                below(covered).forEach(issue -> pass(issue, true, nextCovered, nextBare));
                below(bare).forEach(issue -> pass(issue, false, nextCovered, nextBare));
                covered = nextCovered;
                bare = nextBare;
            }
        }

        private List<IssueRef> below(List<IssueRef> above) {
            if (above.isEmpty()) return List.of();
            return descents.below(Descents.Scope.everything(pass.holder()), above, 0, Descents.MOST);
        }

        /** What one sees is met; what one does not see is passed; what one sees elsewhere is not of this tree. */
        private void pass(IssueRef issue, boolean inherits, List<IssueRef> covered, List<IssueRef> bare) {
            if (sees(issue)) {
                if (here(issue)) meet(issue, inherits, covered, bare);
            } else if (met.add(issue.id())) {
                (inherits ? covered : bare).add(issue);
            }
        }

        private void meet(IssueRef issue, boolean inherits, List<IssueRef> covered, List<IssueRef> bare) {
            if (!met.add(issue.id())) return;
            metHere++;
            boolean has = inherits || stating.contains(issue.id());
            if (covering && !has) uncovered.add(issue);
            (has ? covered : bare).add(issue);
        }

        private boolean here(IssueRef issue) {
            return issue.project().equals(pass.project());
        }

        private boolean sees(IssueRef issue) {
            if (!here(issue)) return gate.open(pass.holder(), issue).isPresent();
            return allSeen || visible().containsKey(issue.id());
        }

        private Map<IssueId, IssueRef> visible() {
            if (visible.isEmpty()) {
                visible = Optional.of(descents.of(pass, Descents.Choice.ALL, 0, Descents.MOST).stream()
                        .collect(Collectors.toMap(
                                IssueRef::id, issue -> issue, (one, same) -> one, LinkedHashMap::new)));
            }
            return visible.get();
        }
    }
}
