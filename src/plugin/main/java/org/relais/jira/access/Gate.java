package org.relais.jira.access;

import java.util.Optional;

/**
 * The one door to everything that Relais shows or changes. It asks Jira each time and hands out a pass, without which
 * no store can be reached. What one may not see and what does not exist get the same answer: none.
 */
public final class Gate {
    private final Permissions permissions;

    public Gate(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Lets the visitor in to see an issue, named by id or key. */
    public Optional<IssuePass> open(Visitor visitor, String idOrKey) {
        return permissions
                .access(visitor, idOrKey)
                .map(access -> new IssuePass(visitor, access.issue(), access.mayEdit()));
    }

    /** Lets the visitor in to see an issue that an adapter holds. */
    public Optional<IssuePass> open(Visitor visitor, IssueRef issue) {
        return permissions
                .access(visitor, issue)
                .map(access -> new IssuePass(visitor, access.issue(), access.mayEdit()));
    }

    /** Lets whoever sees an issue edit it, if Jira does. */
    public Optional<EditPass> edit(IssuePass pass) {
        return pass.holder().key().filter(person -> pass.mayEdit()).map(person -> new EditPass(person, pass.ref()));
    }

    /** Lets whoever sees an issue comment on it, if Jira does. */
    public Optional<CommentPass> comment(IssuePass pass) {
        return pass.holder()
                .key()
                .filter(person -> permissions.mayComment(person, pass.ref()))
                .map(person -> new CommentPass(person, pass.ref()));
    }

    /** Lets whoever sees an issue become its assignee, if Jira does. */
    public Optional<TakePass> take(IssuePass pass) {
        return pass.holder()
                .key()
                .filter(person -> permissions.mayBeAssigned(person, pass.ref()))
                .map(person -> new TakePass(person, pass.ref()));
    }

    /** Lets whoever is logged in to what is their own. */
    public Optional<SelfPass> self(Visitor visitor) {
        return visitor.key().filter(permissions::isActive).map(SelfPass::new);
    }

    /** Lets the visitor in to see a project, named by id or key. */
    public Optional<ProjectPass> openProject(Visitor visitor, String idOrKey) {
        return permissions.projectAccess(visitor, idOrKey).map(access -> new ProjectPass(visitor, access));
    }

    /** Lets whoever sees a project administer it, if Jira does. */
    public Optional<ProjectAdminPass> administer(ProjectPass pass) {
        return pass.holder()
                .key()
                .filter(person -> pass.mayAdminister())
                .map(person -> new ProjectAdminPass(person, pass.project()));
    }

    /** Lets an administrator of Jira in. */
    public Optional<AdminPass> administer(Visitor visitor) {
        return visitor.key().filter(permissions::mayAdminister).map(AdminPass::new);
    }

    /** Lets whoever is logged in read the structure of circles, but for what is restricted in it. */
    public Optional<StructurePass> structure(Visitor visitor) {
        return visitor.key().filter(permissions::isActive).map(person -> new StructurePass(person, permissions));
    }

    /** Lets Relais itself in, for work that nobody asked for. Not for anything that answers a person. */
    public SystemPass asSystem(String reason) {
        return new SystemPass(reason);
    }

    /** Lets whoever may see who there is meet a person who may log in; and everybody meet themselves. */
    public Optional<PersonPass> openPerson(Visitor visitor, UserKey person) {
        return visitor.key()
                .filter(permissions::isActive)
                .filter(asking -> asking.equals(person) || permissions.mayBrowsePeople(asking))
                .filter(asking -> permissions.isActive(person))
                .map(asking -> new PersonPass(asking, person));
    }
}
