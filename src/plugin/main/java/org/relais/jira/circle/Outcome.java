package org.relais.jira.circle;

/** What an amendment comes to, seen from the structure as it is: an edit, or a no. */
public sealed interface Outcome permits Edit, Outcome.No {
    /** It comes to nothing, and this is why. */
    record No(Answer answer) implements Outcome {}

    static Outcome refused(Refusal why) {
        return new No(new Answer.Refused(why));
    }

    static Outcome stale(Versioned current, Fact yours) {
        return new No(new Answer.Stale(current, yours));
    }

    static Outcome absent() {
        return new No(new Answer.Absent());
    }
}
