package org.relais.jira.hours;

import java.util.Arrays;
import java.util.Optional;

/** What of somebody's hours everybody who is logged in may see. The notes of their leave are never shown. */
public enum Showing {
    /** Whether they are in their hours now, and nothing else. */
    IN_HOURS("in-hours"),
    /** Their week and zone as well, and when they are in their hours next. */
    HOURS("hours"),
    /** And the days of their leave. */
    HOURS_AND_LEAVE("hours-and-leave");

    private final String word;

    Showing(String word) {
        this.word = word;
    }

    /** Its word in forms, stores and i18n keys. */
    public String word() {
        return word;
    }

    static Optional<Showing> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
