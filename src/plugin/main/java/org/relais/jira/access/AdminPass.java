package org.relais.jira.access;

/** Proof that this person administers Jira, just now. Only {@link Gate} issues one. */
public final class AdminPass {
    private final UserKey holder;

    AdminPass(UserKey holder) {
        this.holder = holder;
    }

    public UserKey holder() {
        return holder;
    }
}
