package org.relais.jira.purpose.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.IssueRef;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.Trail;
import org.relais.jira.purpose.TrailLink;
import org.relais.jira.purpose.field.JiraAncestry;

/** Goes down from an issue, level by level, by the links that lead up to it. Each issue is met once, so loops end. */
public final class Descent {
    private final Searching searching;
    private final JiraAncestry ancestry;

    public Descent(Searching searching, JiraAncestry ancestry) {
        this.searching = searching;
        this.ancestry = ancestry;
    }

    /** The ids of what is below; it stops soon after {@link Searching#MOST}. */
    Set<Long> below(ApplicationUser person, IssueRef root) {
        return descend(person, root, Optional.empty()).keySet();
    }

    /** What is below and states no why itself: it has its own from here, or from something in between that one sees not. */
    Collection<Issue> inheriting(ApplicationUser person, IssueRef root, CustomField why) {
        return descend(person, root, Optional.of(why)).values();
    }

    /** @param empty a field that ends the way down where it has a value */
    private Map<Long, Issue> descend(ApplicationUser person, IssueRef root, Optional<CustomField> empty) {
        Map<Long, Issue> met = new LinkedHashMap<>();
        Map<Long, Issue> level = Map.of(root.id().value(), JiraIssue.in(root));
        met.putAll(level);
        for (int depth = 0; depth < Trail.LONG && !level.isEmpty() && met.size() <= Searching.MOST; depth++) {
            Map<Long, Issue> next = new LinkedHashMap<>();
            children(person, level, empty).forEach(child -> next.putIfAbsent(child.getId(), child));
            next.keySet().removeAll(met.keySet());
            met.putAll(next);
            level = next;
        }
        met.remove(root.id().value());
        return met;
    }

    private Stream<Issue> children(ApplicationUser person, Map<Long, Issue> parents, Optional<CustomField> empty) {
        List<TrailLink> upwards = ancestry.order();
        Stream<Issue> named =
                batches(parents.values(), ancestry.clauses()).flatMap(keys -> named(person, upwards, keys, empty));
        Stream<Issue> linked = upwards.stream()
                .flatMap(link -> parents.keySet().stream().flatMap(parent -> ancestry.below(parent, link)))
                .filter(child ->
                        empty.map(field -> field.getValue(child) == null).orElse(true));
        return Stream.concat(named, linked);
    }

    private Stream<Issue> named(
            ApplicationUser person, List<TrailLink> upwards, String keys, Optional<CustomField> empty) {
        List<String> clauses = new ArrayList<>();
        for (TrailLink link : upwards) {
            if (link.kind() == TrailLink.Kind.PARENT) clauses.add("parent in (" + keys + ")");
            ancestry.fields(link).forEach(field -> clauses.add("cf[" + field.getIdAsLong() + "] in (" + keys + ")"));
        }
        if (clauses.isEmpty()) return Stream.empty();
        String below = "(" + String.join(" OR ", clauses) + ")";
        String jql = empty.map(field -> below + " AND cf[" + field.getIdAsLong() + "] is EMPTY")
                .orElse(below);
        return searching.all(person, jql, Searching.MOST + 1).stream();
    }

    private static Stream<String> batches(Collection<Issue> issues, int clauses) {
        List<String> all = issues.stream().map(Issue::getKey).toList();
        return Batches.of(all, clauses).stream()
                .map(batch -> batch.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", ")));
    }
}
