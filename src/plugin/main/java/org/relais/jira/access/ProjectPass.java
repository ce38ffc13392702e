package org.relais.jira.access;

/** Proof that Jira let this visitor see this project, just now. Only {@link Gate} issues one. */
public final class ProjectPass {
    private final Visitor holder;
    private final Permissions.ProjectAccess access;

    ProjectPass(Visitor holder, Permissions.ProjectAccess access) {
        this.holder = holder;
        this.access = access;
    }

    public Visitor holder() {
        return holder;
    }

    public ProjectId project() {
        return access.project();
    }

    public String key() {
        return access.key();
    }

    public String name() {
        return access.name();
    }

    boolean mayAdminister() {
        return access.mayAdminister();
    }
}
