package com.atlassian.jira.security.roles;

/**
 * Who has a role in a project.
 *
 * <p>Unconfirmed: the supertype.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/roles/ProjectRoleActors.html">Javadoc</a>
 */
public interface ProjectRoleActors extends DefaultRoleActors {}
