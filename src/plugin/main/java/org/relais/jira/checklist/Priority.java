package org.relais.jira.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much an item matters beside the others. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW;

    /** How it is stored, and called in REST. Never changed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Priority> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
