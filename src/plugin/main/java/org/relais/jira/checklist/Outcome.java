package org.relais.jira.checklist;

/** What became of a command before anything is kept. */
public sealed interface Outcome permits Edit, Outcome.No {
    /** It is not done. */
    record No(Answer answer) implements Outcome {
        static No because(Refusal why) {
            return new No(new Answer.Refused(why));
        }

        static No because(Refusal.Reason why) {
            return because(Refusal.of(why));
        }
    }
}
