package org.relais.host.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relais.host.project.Components;
import org.relais.host.project.HostProject;
import org.relais.host.project.Projects;

/** {@inheritDoc} Answered by the host's {@link Components}. */
public final class HostProjectComponents implements ProjectComponentManager {
    private final Components components;
    private final Projects projects;

    public HostProjectComponents(Components components, Projects projects) {
        this.components = components;
        this.projects = projects;
    }

    @Override
    public Collection<ProjectComponent> findAllForProject(Long projectId) {
        Optional<HostProject> project = projects.byId(projectId);
        return project.map(found -> List.<ProjectComponent>copyOf(components.of(found)))
                .orElse(List.of());
    }

    @Override
    public ProjectComponent findByComponentName(Long projectId, String componentName) {
        return projects.byId(projectId)
                .flatMap(found -> components.byName(found, componentName))
                .orElse(null);
    }
}
