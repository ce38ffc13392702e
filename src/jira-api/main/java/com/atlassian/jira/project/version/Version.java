package com.atlassian.jira.project.version;

import java.util.Date;

/**
 * A version of what a project makes.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/project/version/Version.html">Javadoc</a>
 */
public interface Version {
    Long getId();

    Long getProjectId();

    String getName();

    String getDescription();

    boolean isReleased();

    boolean isArchived();

    Date getStartDate();

    Date getReleaseDate();
}
