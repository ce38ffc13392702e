package org.relais.jira.circle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Hears how far an import has come. Whoever imports may ask meanwhile; nothing depends on it. */
@FunctionalInterface
public interface Progress {
    /** For whoever does not want to know. */
    Progress UNHEARD = (step, done, of) -> {};

    /** @param done how much of the step is done */
    void at(Step step, int done, int of);

    /** What an import does, in this order. */
    enum Step {
        /** The file is read. */
        READ,
        /** Its people are looked for. */
        PEOPLE,
        /** What it says is held against what is there. */
        CHECK,
        /** It is written. */
        WRITE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The step of this word. */
        public static Optional<Step> of(String word) {
            return Arrays.stream(values())
                    .filter(step -> step.word().equals(word))
                    .findFirst();
        }
    }

    /** Hears how much of one step is done. */
    @FunctionalInterface
    interface Counted {
        Counted UNHEARD = (done, of) -> {};

        void at(int done, int of);
    }

    /** What is heard of one step. */
    default Counted of(Step step) {
        return (done, of) -> at(step, done, of);
    }
}
