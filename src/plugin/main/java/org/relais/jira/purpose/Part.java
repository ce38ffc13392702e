package org.relais.jira.purpose;

import java.util.Arrays;
import java.util.Locale;

/** A part of a purpose. Each is a custom field of its own, all of the one type <em>Purpose</em>. */
public enum Part {
    /** Why the issue exists. */
    WHY,
    /** Whom it serves. */
    FOR_WHOM,
    /** The observable fact that shows it worked. */
    SIGNAL,
    /** What must not happen: limits, never steps. */
    GUARDRAILS;

    /** How the part is called in the database, in REST and in i18n keys. It never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The i18n key of its name. */
    public String key() {
        return "purpose." + word();
    }

    /**
     * The part of this word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Part of(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part of a purpose is called " + word));
    }
}
