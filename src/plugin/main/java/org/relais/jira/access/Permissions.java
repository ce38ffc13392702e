package org.relais.jira.access;

import java.util.Optional;

/** What Jira says about who may do what. Asked by {@link Gate} alone. */
public interface Permissions {
    /** An issue that a visitor may browse, and whether they may edit it now: the permission, and a step that allows it. */
    record Access(IssueRef issue, boolean mayEdit) {}

    /** The issue of this id or key, if there is one and the visitor may browse it; otherwise nothing, and no hint why. */
    Optional<Access> access(Visitor visitor, String idOrKey);

    /** The same for an issue that is loaded already. */
    Optional<Access> access(Visitor visitor, IssueRef issue);

    /** A project that a visitor may see, and whether they administer it. */
    record ProjectAccess(ProjectId project, String key, String name, boolean mayAdminister) {}

    /** The project of this id or key, if there is one and the visitor may see it; otherwise nothing, and no hint why. */
    Optional<ProjectAccess> projectAccess(Visitor visitor, String idOrKey);

    boolean mayAdminister(UserKey person);

    /** Whether somebody who may browse an issue may comment on it. */
    boolean mayComment(UserKey person, IssueRef issue);

    /** Whether issues of the project may be assigned to somebody who may browse this one. */
    boolean mayBeAssigned(UserKey person, IssueRef issue);

    /** Whether there is such a person, who may log in. */
    boolean isActive(UserKey person);

    /** Whether a person may see who else there is. */
    boolean mayBrowsePeople(UserKey person);

    boolean inGroup(UserKey person, String group);

    /** Whether a person has this role of Jira's in a project; not where either is gone. */
    boolean hasProjectRole(UserKey person, ProjectId project, long role);
}
