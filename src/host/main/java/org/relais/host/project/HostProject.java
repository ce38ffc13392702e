package org.relais.host.project;

import com.atlassian.jira.project.Project;
import org.relais.host.people.Person;

/** A project as the host stores it. */
public record HostProject(
        long id, String key, String name, String description, Person lead, long schemeId, boolean unassignedAllowed)
        implements Project {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Person getProjectLead() {
        return lead;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostProject project && project.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
