package org.relais.jira.purpose;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether what was done worked, in the words of whom it was for. It says something of the work and of nobody: who spoke
 * is not kept.
 *
 * @param words what they added
 */
public record Outcome(Verdict verdict, Optional<PurposeText> words, Instant at) {
    public Outcome {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(words);
        Objects.requireNonNull(at);
    }

    /** The three answers that there are. */
    public enum Verdict {
        YES,
        PARTLY,
        NO;

        /** How it is called in the database, in forms, in REST and in i18n keys. It never changes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The answer of this word, if it is one. */
        public static Optional<Verdict> of(String word) {
            for (Verdict verdict : values()) {
                if (verdict.word().equals(word)) return Optional.of(verdict);
            }
            return Optional.empty();
        }
    }
}
