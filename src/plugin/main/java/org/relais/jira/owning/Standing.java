package org.relais.jira.owning;

import java.util.Locale;

/** How somebody stands to a matter. */
public enum Standing {
    /** They hold the role, or the role whose domain it is. */
    HOLDER,
    /** The role is vacant and falls to them. */
    FALLEN,
    /** They are a member of its circle. */
    MEMBER,
    /** None of these. */
    OUTSIDE,
    /** It lies in a domain of somebody else. */
    FOREIGN,
    /** Nobody said which role or circle it belongs to. */
    NONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
