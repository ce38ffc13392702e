package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A part of a project that issues can be about.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/project/component/ProjectComponent.html">Javadoc</a>
 */
public interface ProjectComponent {
    Long getId();

    Long getProjectId();

    String getName();

    String getDescription();

    /** Null where nobody leads it. */
    ApplicationUser getComponentLead();
}
