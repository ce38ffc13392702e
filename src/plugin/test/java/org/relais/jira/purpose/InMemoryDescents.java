package org.relais.jira.purpose;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectPass;
import org.relais.jira.access.Visitor;

/** A forest of issues in memory: each stands below one other at most, or below none (0). */
final class InMemoryDescents implements Descents, Ancestry {
    private final Map<Long, Long> above = new TreeMap<>();
    private final Set<Long> stated;
    private final FakePermissions permissions;

    InMemoryDescents(FakePermissions permissions, Set<Long> stated) {
        this.permissions = permissions;
        this.stated = stated;
    }

    InMemoryDescents put(long issue, long below) {
        above.put(issue, below);
        return this;
    }

    @Override
    public Optional<IssueRef> above(IssueRef issue, Predicate<IssueRef> accepted) {
        return Optional.ofNullable(above.get(issue.id().value()))
                .filter(parent -> parent != 0)
                .map(InMemoryDescents::ref)
                .filter(accepted);
    }

    private static IssueRef ref(long issue) {
        return FakePermissions.ref(new IssueId(issue));
    }

    private boolean sees(Visitor visitor, IssueRef issue) {
        return permissions.access(visitor, issue).isPresent();
    }

    private Stream<IssueRef> belowAll(Scope scope, Collection<IssueRef> tops) {
        Set<Long> ids = tops.stream().map(top -> top.id().value()).collect(Collectors.toSet());
        // as Jira's: a search for somebody may not name what they do not see
        if (scope.seen() && !tops.stream().allMatch(top -> sees(scope.visitor(), top)))
            throw new IllegalArgumentException("names what one does not see");
        return above.entrySet().stream()
                .filter(edge -> ids.contains(edge.getValue()))
                .map(edge -> ref(edge.getKey()))
                .filter(issue -> !scope.seen() || sees(scope.visitor(), issue))
                .filter(issue -> scope.within()
                        .map(pass -> pass.project().equals(issue.project()))
                        .orElse(true));
    }

    @Override
    public List<IssueRef> below(Scope scope, Collection<IssueRef> tops, int start, int most) {
        return belowAll(scope, tops).skip(start).limit(most).toList();
    }

    @Override
    public int countBelow(Scope scope, Collection<IssueRef> tops) {
        return (int) belowAll(scope, tops).count();
    }

    private Stream<IssueRef> in(ProjectPass pass) {
        return above.keySet().stream().map(InMemoryDescents::ref).filter(issue -> issue.project()
                .equals(pass.project()));
    }

    private Stream<IssueRef> choose(ProjectPass pass, Choice choice) {
        return in(pass).filter(issue -> sees(pass.holder(), issue)).filter(issue -> {
            long id = issue.id().value();
            boolean top = above.get(id) == 0;
            return choice == Choice.ALL || top && stated.contains(id) == (choice == Choice.TOP_STATED);
        });
    }

    @Override
    public List<IssueRef> of(ProjectPass pass, Choice choice, int start, int most) {
        return choose(pass, choice).skip(start).limit(most).toList();
    }

    @Override
    public int count(ProjectPass pass, Choice choice) {
        return (int) choose(pass, choice).count();
    }

    @Override
    public int countAll(ProjectPass pass) {
        return (int) in(pass).count();
    }

    @Override
    public Set<IssueId> stating(ProjectPass pass) {
        return choose(pass, Choice.ALL)
                .map(IssueRef::id)
                .filter(id -> stated.contains(id.value()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<IssueRef> like(ProjectPass pass, String text, int start, int most) {
        return choose(pass, Choice.ALL)
                .filter(issue -> issue.summary().contains(text))
                .skip(start)
                .limit(most)
                .toList();
    }
}
