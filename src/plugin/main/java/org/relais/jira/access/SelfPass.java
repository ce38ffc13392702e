package org.relais.jira.access;

/** Proof that this person is the one who is asking, just now: for what is their own. Only {@link Gate} issues one. */
public final class SelfPass {
    private final UserKey holder;

    SelfPass(UserKey holder) {
        this.holder = holder;
    }

    public UserKey holder() {
        return holder;
    }
}
