package org.relais.jira.owning;

import java.util.Arrays;
import java.util.Locale;

/** What somebody may do with a matter now. It says what is usual, and stops nobody. */
public enum Act {
    /** Without asking anybody. */
    DECIDE,
    /** Once they said so to those whose matter it is. */
    ANNOUNCE,
    /** Once they heard those whom it concerns. */
    ADVICE,
    /** Once those whose matter it is said yes. */
    ASK,
    /** Nobody said whose matter it is. */
    UNSAID;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Act of(String word) {
        return Arrays.stream(values())
                .filter(act -> act.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no act: " + word));
    }
}
