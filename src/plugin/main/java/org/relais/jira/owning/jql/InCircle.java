package org.relais.jira.owning.jql;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.ProjectId;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Place;
import org.relais.jira.circle.Scope;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.View;

/**
 * {@code issue in inCircle("Ops")}: what belongs to a circle or to a role in it, at any depth, and what says no role but
 * lies in a part of Jira that is tied to one of these circles.
 */
public class InCircle extends OwnedBy {
    @Inject
    public InCircle(Asking asking) {
        super(asking);
    }

    @Override
    Set<NodeId> roles(ApplicationUser searcher, List<String> arguments) {
        return super.roles(searcher, List.of(arguments.get(0), Asking.RECURSIVE));
    }

    @Override
    List<Long> issues(QueryCreationContext context, List<String> arguments) {
        Set<Long> found = new LinkedHashSet<>(super.issues(context, arguments));
        ApplicationUser searcher = context.getApplicationUser();
        Set<NodeId> circles = roles(searcher, arguments);
        Optional<Structure> structure = asking().view(searcher).map(View::structure);
        structure
                .flatMap(all -> asking().issues().unowned(places(all, circles), context.getDeterminedProjects()))
                .map(query -> asking().issues().find(searcher, query, context.isSecurityOverriden()))
                .orElse(List.of())
                .stream()
                .filter(issue -> structure
                        .flatMap(all -> circle(all, issue))
                        .filter(circles::contains)
                        .isPresent())
                .forEach(issue -> found.add(issue.getId()));
        return found.stream().limit(RoleIssues.MOST).toList();
    }

    private static Optional<NodeId> circle(Structure structure, Issue issue) {
        return structure.circleOf(
                new ProjectId(issue.getProjectId()),
                issue.getComponents().stream().map(ProjectComponent::getId).toList(),
                issue.getIssueType().getId());
    }

    private static Set<Place> places(Structure structure, Set<NodeId> circles) {
        return circles.stream()
                .flatMap(circle -> Stream.concat(
                        structure.scopes(circle).stream().map(Scope::place),
                        structure.clauses(circle).stream().flatMap(domain -> domain.place().stream())))
                .collect(Collectors.toSet());
    }

    @Override
    int most() {
        return 1;
    }
}
