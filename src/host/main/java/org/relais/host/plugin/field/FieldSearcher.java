package org.relais.host.plugin.field;

/** How the values of a field type can be searched. */
public record FieldSearcher(String completeKey, Kind kind) {
    /** By words (JQL {@code ~}), or by the whole value (JQL {@code =}). */
    public enum Kind {
        TEXT,
        EXACT_TEXT
    }
}
