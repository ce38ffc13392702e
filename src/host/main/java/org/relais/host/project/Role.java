package org.relais.host.project;

import com.atlassian.jira.security.roles.ProjectRole;

/** A project role. The description may be null. */
public record Role(long id, String name, String description) implements ProjectRole {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
