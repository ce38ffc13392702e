package org.relais.jira.circle;

import java.util.Collection;
import java.util.Optional;
import org.relais.jira.access.ProjectId;

/**
 * A part of Jira: a project, a component of one, an issue type, or issues of a type in one of these. At least one of the
 * three is said.
 *
 * @param component Jira's number for it
 * @param issueType Jira's id for it
 */
public record Place(Optional<ProjectId> project, Optional<Long> component, Optional<String> issueType) {
    public Place {
        if (project.isEmpty() && component.isEmpty() && issueType.isEmpty()) {
            throw new IllegalArgumentException("a place without a place");
        }
    }

    public static Place project(ProjectId project) {
        return new Place(Optional.of(project), Optional.empty(), Optional.empty());
    }

    public static Place component(ProjectId project, long component) {
        return new Place(Optional.of(project), Optional.of(component), Optional.empty());
    }

    public static Place issueType(String issueType) {
        return new Place(Optional.empty(), Optional.empty(), Optional.of(issueType));
    }

    /** Whether issues that are there are of this place. */
    public boolean holds(ProjectId ofIssue, Collection<Long> components, String type) {
        return project.map(ofIssue::equals).orElse(true)
                && component.map(components::contains).orElse(true)
                && issueType.map(type::equals).orElse(true);
    }

    /** The larger, the narrower: a component counts more than a project, and that more than an issue type. */
    public int narrowness() {
        return (component.isPresent() ? 4 : 0) + (project.isPresent() ? 2 : 0) + (issueType.isPresent() ? 1 : 0);
    }
}
