package org.relais.host.search.field;

/** A custom field that can be searched. */
public record SearchField(long id, String name, Kind kind) {
    /** What its values are, and how they are compared. */
    public enum Kind {
        /** Prose, by the words it holds. */
        TEXT,
        /** A text as a whole, letter by letter. */
        EXACT,
        NUMBER,
        /** A day: midnight where the host is, in epoch milliseconds. */
        DATE,
        /** A moment in epoch milliseconds. */
        DATE_TIME,
        /** People, kept by their keys. */
        USER,
        /** Choices among the options of the field. */
        OPTION,
        /** Texts without spaces, as a whole, whatever the case of their letters. */
        LABELS,
        /** Other issues, kept by id or key. */
        ISSUE
    }
}
