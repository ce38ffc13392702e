package org.relais.jira.access;

import java.util.Optional;

/** Whoever is asking: somebody who is logged in, or an anonymous visitor, who has no key. */
public record Visitor(Optional<UserKey> key) {
    /** A visitor who is not logged in. */
    public static final Visitor ANONYMOUS = new Visitor(Optional.empty());

    public static Visitor of(UserKey key) {
        return new Visitor(Optional.of(key));
    }
}
