package org.relais.jira.circle;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relais.jira.access.ProjectId;

/**
 * To whom a sub-tree is shown: whoever is in any of these. Administrators of Jira see it in any case.
 *
 * @param members whether those who sit in the sub-tree are among them
 */
public record Readers(boolean members, SortedSet<String> groups, SortedSet<ProjectRole> projectRoles) {
    /** The most groups, and the most roles in projects. */
    public static final int MOST = 50;

    /** A role of Jira's in a project. */
    public record ProjectRole(ProjectId project, long role) implements Comparable<ProjectRole> {
        @Override
        public int compareTo(ProjectRole other) {
            int byProject = Long.compare(project.value(), other.project.value());
            return byProject != 0 ? byProject : Long.compare(role, other.role);
        }
    }

    /** Those alone who sit in the sub-tree. */
    public static final Readers MEMBERS = new Readers(true, new TreeSet<>(), new TreeSet<>());

    public Readers {
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
        projectRoles = Collections.unmodifiableSortedSet(new TreeSet<>(projectRoles));
    }

    Optional<Refusal> fault() {
        int most = Math.max(groups.size(), projectRoles.size());
        if (most > MOST)
            return Optional.of(
                    Refusal.limit(Refusal.Reason.TOO_MANY, MOST, most).about("readers"));
        return groups.stream()
                .map(group -> Limits.line(group, "readers"))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
