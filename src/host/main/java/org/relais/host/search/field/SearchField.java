package org.relais.host.search.field;

/** A custom field that can be searched. */
public record SearchField(long id, String name, Kind kind) {
    /** How its values are compared. */
    public enum Kind {
        /** By the words they hold. */
        TEXT,
        /** As a whole, letter by letter. */
        EXACT_TEXT,
        NUMBER,
        /** As moments. */
        DATE
    }
}
