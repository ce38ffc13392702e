package org.relais.jira.access;

/** Proof that Jira let somebody who is logged in see that this person is there, just now. Only {@link Gate} issues one. */
public final class PersonPass {
    private final UserKey holder;
    private final UserKey person;

    PersonPass(UserKey holder, UserKey person) {
        this.holder = holder;
        this.person = person;
    }

    public UserKey holder() {
        return holder;
    }

    public UserKey person() {
        return person;
    }
}
