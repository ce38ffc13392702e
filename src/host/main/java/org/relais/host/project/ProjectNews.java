package org.relais.host.project;

import com.atlassian.jira.user.ApplicationUser;

/** Whoever wants to know what happened to projects. Told after the commit, once. */
public interface ProjectNews {
    default void created(HostProject project, ApplicationUser author) {}

    default void updated(HostProject before, HostProject now, ApplicationUser author) {}

    /** The project is as it was before it went. */
    default void deleted(HostProject project, ApplicationUser author) {}
}
