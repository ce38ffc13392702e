package org.relais.host.search.jql;

/** One entry of an ORDER BY. */
public record Sort(FieldName field, Direction direction) {
    /** Which way to sort; {@code USUAL} when the query does not say and the field decides. */
    public enum Direction {
        ASCENDING,
        DESCENDING,
        USUAL
    }
}
