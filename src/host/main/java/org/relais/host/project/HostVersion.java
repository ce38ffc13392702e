package org.relais.host.project;

import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** A version of a project. Days and description may be null; days are those of the host's zone. */
public record HostVersion(
        long id,
        long projectId,
        String name,
        String description,
        LocalDate start,
        LocalDate release,
        boolean released,
        boolean archived)
        implements Version {
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
    public boolean isReleased() {
        return released;
    }

    @Override
    public boolean isArchived() {
        return archived;
    }

    @Override
    public Date getStartDate() {
        return date(start);
    }

    @Override
    public Date getReleaseDate() {
        return date(release);
    }

    private static Date date(LocalDate day) {
        return day == null
                ? null
                : Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostVersion version && version.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
