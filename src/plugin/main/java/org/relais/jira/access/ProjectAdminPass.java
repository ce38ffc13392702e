package org.relais.jira.access;

/** Proof that this person administers this project, just now. Only {@link Gate} issues one. */
public final class ProjectAdminPass {
    private final UserKey holder;
    private final ProjectId project;

    ProjectAdminPass(UserKey holder, ProjectId project) {
        this.holder = holder;
        this.project = project;
    }

    public UserKey holder() {
        return holder;
    }

    public ProjectId project() {
        return project;
    }
}
