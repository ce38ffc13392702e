package com.atlassian.jira.project;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A project, which issues belong to; its id stays when its key changes.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/project/Project.html">Javadoc</a>
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    // unconfirmed: ?
    ApplicationUser getProjectLead();
}
