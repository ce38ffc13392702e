package com.atlassian.jira.security.roles;

/**
 * A role that people have in projects; the same names everywhere, other people in each project.
 *
 * <p>Unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/roles/ProjectRole.html">Javadoc</a>
 */
public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
