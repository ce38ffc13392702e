package org.relais.jira.circle.json;

import java.util.Optional;
import org.relais.jira.access.ProjectId;

/** The project EDGE has the id 30001 and a component Pumps, 7; Bug is the issue type 10002. */
public final class FakePlaces implements PlaceNames {
    private static final ProjectId EDGE = new ProjectId(30_001);

    @Override
    public Optional<String> projectKey(ProjectId project) {
        return project.equals(EDGE) ? Optional.of("EDGE") : Optional.empty();
    }

    @Override
    public Optional<ProjectId> project(String key) {
        return key.equals("EDGE") ? Optional.of(EDGE) : Optional.empty();
    }

    @Override
    public Optional<String> componentName(ProjectId project, long component) {
        return project.equals(EDGE) && component == 7 ? Optional.of("Pumps") : Optional.empty();
    }

    @Override
    public Optional<Long> component(ProjectId project, String name) {
        return project.equals(EDGE) && name.equals("Pumps") ? Optional.of(7L) : Optional.empty();
    }

    @Override
    public Optional<String> issueTypeName(String issueType) {
        return issueType.equals("10002") ? Optional.of("Bug") : Optional.empty();
    }

    @Override
    public Optional<String> issueType(String name) {
        return name.equals("Bug") ? Optional.of("10002") : Optional.empty();
    }
}
