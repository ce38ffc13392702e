package org.relais.host.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import org.relais.host.people.Person;

/** A component of a project. Lead and description may be null. */
public record HostComponent(long id, long projectId, String name, String description, Person lead)
        implements ProjectComponent {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Person getComponentLead() {
        return lead;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostComponent component && component.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
