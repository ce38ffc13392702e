package org.relais.jira.purpose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectPass;
import org.relais.jira.access.Visitor;

/**
 * What hangs from issues for one visitor: what they see directly below, and what they see below that which they do not
 * see, passed in silence.
 *
 * @param within the only project that counts, where one does
 */
record Hanging(Gate gate, Descents descents, Visitor visitor, Optional<ProjectPass> within) {
    /** The most of what one does not see that is passed on one level. */
    private static final int MOST = 1_000;

    /**
     * Some of what hangs from issues, and how much there is in all.
     *
     * @param total at least {@code start} and what is on the page
     */
    record Page(List<IssueRef> issues, int total) {}

    /** @param tops issues that the visitor sees */
    Page page(List<IssueRef> tops, int start, int most) {
        List<IssueRef> beyond = beyond(tops);
        List<IssueRef> page = new ArrayList<>(descents.below(seen(), tops, start, most));
        boolean all = page.size() < most && (start == 0 || !page.isEmpty());
        int direct = all ? start + page.size() : descents.countBelow(seen(), tops);
        beyond.stream()
                .skip(Math.max(0, start - direct))
                .limit(most - page.size())
                .forEach(page::add);
        return new Page(page, direct + beyond.size());
    }

    List<IssueRef> below(List<IssueRef> tops, int start, int most) {
        return page(tops, start, most).issues();
    }

    /** What the visitor sees below issues that they do not see. */
    List<IssueRef> through(List<IssueRef> hidden) {
        Set<IssueId> passed = hidden.stream().map(IssueRef::id).collect(Collectors.toCollection(HashSet::new));
        List<IssueRef> found = new ArrayList<>();
        List<IssueRef> level = hidden;
        for (int depth = 0; depth < Trail.LONG && !level.isEmpty(); depth++) {
            List<IssueRef> next = new ArrayList<>();
            for (IssueRef issue : descents.below(Descents.Scope.everything(visitor), level, 0, MOST)) {
                if (!passed.add(issue.id())) continue;
                if (gate.open(visitor, issue).isEmpty()) next.add(issue);
                else if (counts(issue)) found.add(issue);
            }
            level = next;
        }
        return found;
    }

    private List<IssueRef> beyond(List<IssueRef> tops) {
        Descents.Scope everything = Descents.Scope.everything(visitor);
        Descents.Scope seen = Descents.Scope.seen(visitor);
        if (descents.countBelow(everything, tops) == descents.countBelow(seen, tops)) return List.of();
        Set<IssueId> visible =
                descents.below(seen, tops, 0, MOST).stream().map(IssueRef::id).collect(Collectors.toSet());
        return through(descents.below(everything, tops, 0, MOST).stream()
                .filter(issue -> !visible.contains(issue.id()))
                .toList());
    }

    private Descents.Scope seen() {
        return new Descents.Scope(visitor, within, true);
    }

    private boolean counts(IssueRef issue) {
        return within.map(pass -> issue.project().equals(pass.project())).orElse(true);
    }
}
