package org.relais.jira.circle.json;

import java.util.Optional;
import org.relais.jira.access.ProjectId;

/** What places in Jira are called, and which are called so. Nothing for what is not there, or not any more. */
public interface PlaceNames {
    Optional<String> projectKey(ProjectId project);

    Optional<ProjectId> project(String key);

    Optional<String> componentName(ProjectId project, long component);

    Optional<Long> component(ProjectId project, String name);

    Optional<String> issueTypeName(String issueType);

    /** Nothing where several are called so. */
    Optional<String> issueType(String name);

    /** Knows no name: ids alone are written and read. */
    PlaceNames NONE = new PlaceNames() {
        @Override
        public Optional<String> projectKey(ProjectId project) {
            return Optional.empty();
        }

        @Override
        public Optional<ProjectId> project(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> componentName(ProjectId project, long component) {
            return Optional.empty();
        }

        @Override
        public Optional<Long> component(ProjectId project, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> issueTypeName(String issueType) {
            return Optional.empty();
        }

        @Override
        public Optional<String> issueType(String name) {
            return Optional.empty();
        }
    };
}
