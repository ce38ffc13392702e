package org.relais.jira.purpose.advice;

import java.util.List;
import java.util.Locale;

/**
 * A thought about a why, for its writer to heed or not. It never blocks anything.
 *
 * @param evidence the words of the text that gave rise to it, in their order; at most {@value #MOST_EVIDENCE}
 */
public record Advice(Reason reason, List<String> evidence) {
    static final int MOST_EVIDENCE = 3;

    /** What can strike the adviser. */
    public enum Reason {
        /** It says how to do it. */
        METHOD,
        /** It says what the summary says. */
        SUMMARY,
        /** It says what goes on, and not what changes by it. */
        ACTIVITY;

        /** How clients of the REST API tell reasons apart: {@code method}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The i18n key of the sentence; its argument is the evidence. One good example stands under it. */
        public String key() {
            return "purpose.advice." + word();
        }

        /** The i18n key of one good example. */
        public String example() {
            return key() + ".example";
        }
    }
}
