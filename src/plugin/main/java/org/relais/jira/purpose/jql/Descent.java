package org.relais.jira.purpose.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.IssueRef;
import org.relais.jira.purpose.Trail;
import org.relais.jira.purpose.TrailLink;
import org.relais.jira.purpose.field.JiraAncestry;

/** Goes down from an issue, level by level, by the links that lead up to it. Each issue is met once, so loops end. */
public final class Descent {
    private static final int AT_ONCE = 500;

    private final Searching searching;
    private final JiraAncestry ancestry;

    public Descent(Searching searching, JiraAncestry ancestry) {
        this.searching = searching;
        this.ancestry = ancestry;
    }

    /** The ids of what is below; it stops soon after {@link Searching#MOST}. */
    Set<Long> below(ApplicationUser person, IssueRef root) {
        Map<Long, String> met = new LinkedHashMap<>();
        Map<Long, String> level = Map.of(root.id().value(), root.key());
        met.putAll(level);
        for (int depth = 0; depth < Trail.LONG && !level.isEmpty() && met.size() <= Searching.MOST; depth++) {
            Map<Long, String> next = new LinkedHashMap<>();
            children(person, level).forEach(child -> next.putIfAbsent(child.getId(), child.getKey()));
            next.keySet().removeAll(met.keySet());
            met.putAll(next);
            level = next;
        }
        met.remove(root.id().value());
        return met.keySet();
    }

    private Stream<Issue> children(ApplicationUser person, Map<Long, String> parents) {
        List<TrailLink> upwards = ancestry.order();
        return Stream.concat(
                batches(parents.values()).flatMap(keys -> named(person, upwards, keys)),
                upwards.stream()
                        .flatMap(link -> parents.keySet().stream().flatMap(parent -> ancestry.below(parent, link))));
    }

    private Stream<Issue> named(ApplicationUser person, List<TrailLink> upwards, String keys) {
        List<String> clauses = new ArrayList<>();
        for (TrailLink link : upwards) {
            if (link.kind() == TrailLink.Kind.PARENT) clauses.add("parent in (" + keys + ")");
            ancestry.fields(link).forEach(field -> clauses.add("cf[" + field.getIdAsLong() + "] in (" + keys + ")"));
        }
        if (clauses.isEmpty()) return Stream.empty();
        return searching.all(person, String.join(" OR ", clauses), Searching.MOST + 1).stream();
    }

    private static Stream<String> batches(Collection<String> keys) {
        List<String> all = List.copyOf(keys);
        return Stream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .map(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                        .map(key -> '"' + key + '"')
                        .collect(Collectors.joining(", ")));
    }
}
