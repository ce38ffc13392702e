package org.relais.host.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;
import java.util.List;
import org.relais.host.people.Person;

/** A project as the host stores it. */
public record HostProject(
        long id,
        String key,
        String name,
        String description,
        Person lead,
        long schemeId,
        boolean unassignedAllowed,
        ProjectParts parts)
        implements Project {

    /** A project without issue types, components or versions. */
    public HostProject(
            long id,
            String key,
            String name,
            String description,
            Person lead,
            long schemeId,
            boolean unassignedAllowed) {
        this(id, key, name, description, lead, schemeId, unassignedAllowed, ProjectParts.NONE);
    }

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
    public String getDescription() {
        return description;
    }

    @Override
    public Person getProjectLead() {
        return lead;
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(parts.kinds(this));
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.copyOf(parts.components(this));
    }

    @Override
    public Collection<Version> getVersions() {
        return List.copyOf(parts.versions(this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostProject project && project.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return key;
    }
}
