package org.relais.host.plugin.field;

/** How the values of a field type can be searched. */
public record FieldSearcher(String completeKey, Kind kind) {
    /** What the values are, in the words of the search. */
    public enum Kind {
        /** Prose, by words (JQL {@code ~}). */
        TEXT,
        /** A text as a whole (JQL {@code =}). */
        EXACT,
        NUMBER,
        DATE,
        DATE_TIME,
        USER,
        OPTION,
        LABELS,
        ISSUE
    }
}
