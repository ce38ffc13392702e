package org.relais.jira.purpose;

import java.util.Locale;

/**
 * What a step of a workflow does where a purpose lacks something.
 *
 * @param step its name in the workflow
 */
public record StepRule(String step, Level level, Demand demand) {
    /** How firmly it asks. */
    public enum Level {
        /** The step is only offered with it. */
        OFFERED,
        /** The step is refused without it. */
        BLOCK,
        /** The step is refused without it, until somebody who may edit says that it goes on without. */
        WARN,
        /** The step is free; the panel says what is missing. */
        ADVISE;

        /** Its word in workflows, in REST and in i18n keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What a validator was told; what it was not told before there were levels is to block. */
        public static Level of(Object word) {
            if (WARN.word().equals(word)) return WARN;
            return ADVISE.word().equals(word) ? ADVISE : BLOCK;
        }
    }
}
