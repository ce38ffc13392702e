package org.relais.jira.circle.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.ProjectId;
import org.relais.jira.circle.json.PlaceNames;

/** Projects, components and issue types as they are called in this Jira. */
public final class JiraPlaces implements PlaceNames {
    private final ProjectManager projects;
    private final ProjectComponentManager components;
    private final ConstantsManager constants;

    public JiraPlaces(ProjectManager projects, ProjectComponentManager components, ConstantsManager constants) {
        this.projects = projects;
        this.components = components;
        this.constants = constants;
    }

    @Override
    public Optional<String> projectKey(ProjectId project) {
        return Optional.ofNullable(projects.getProjectObj(project.value())).map(Project::getKey);
    }

    @Override
    public Optional<ProjectId> project(String key) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(key)).map(project -> new ProjectId(project.getId()));
    }

    @Override
    public Optional<String> componentName(ProjectId project, long component) {
        return components.findAllForProject(project.value()).stream()
                .filter(one -> one.getId() == component)
                .map(ProjectComponent::getName)
                .findFirst();
    }

    @Override
    public Optional<Long> component(ProjectId project, String name) {
        return Optional.ofNullable(components.findByComponentName(project.value(), name))
                .map(ProjectComponent::getId);
    }

    @Override
    public Optional<String> issueTypeName(String issueType) {
        return Optional.ofNullable(constants.getIssueType(issueType)).map(IssueType::getName);
    }

    @Override
    public Optional<String> issueType(String name) {
        List<String> found = constants.getAllIssueTypeObjects().stream()
                .filter(type -> type.getName().equals(name))
                .map(IssueType::getId)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
