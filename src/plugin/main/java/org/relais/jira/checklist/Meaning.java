package org.relais.jira.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a state comes to, whatever a project calls it. */
public enum Meaning {
    OPEN,
    IN_PROGRESS,
    BLOCKED,
    DONE,
    NOT_APPLICABLE;

    /** How it is stored, and called in REST and in options: {@code not-applicable}. Never changed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Meaning> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Whether nothing is left to be done. */
    public boolean closed() {
        return this == DONE || this == NOT_APPLICABLE;
    }

    /** Whether it has to be said why. */
    public boolean needsReason() {
        return this == BLOCKED || this == NOT_APPLICABLE;
    }
}
