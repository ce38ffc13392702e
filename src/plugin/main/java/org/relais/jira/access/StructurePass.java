package org.relais.jira.access;

/**
 * Proof that this person may read the structure of circles, just now, but for what is restricted in it. Only
 * {@link Gate} issues one. What it says of the person is asked of Jira when it is needed.
 */
public final class StructurePass implements StructureDoor {
    private final UserKey holder;
    private final Permissions permissions;

    StructurePass(UserKey holder, Permissions permissions) {
        this.holder = holder;
        this.permissions = permissions;
    }

    public UserKey holder() {
        return holder;
    }

    /** Whether they administer Jira. */
    public boolean administers() {
        return permissions.mayAdminister(holder);
    }

    /** Whether names of people may be shown to them. */
    public boolean seesNames() {
        return permissions.mayBrowsePeople(holder);
    }

    public boolean inGroup(String group) {
        return permissions.inGroup(holder, group);
    }

    /** Whether they have this role of Jira's in a project. */
    public boolean hasProjectRole(ProjectId project, long role) {
        return permissions.hasProjectRole(holder, project, role);
    }
}
