package org.relais.host.search.property;

/** A value in a property of issues that is indexed: where it lies in the JSON, and as what. */
public record Extract(long id, String propertyKey, String path, Kind kind) {
    /** As what a value is indexed; TEXT by its words, STRING as a whole. */
    public enum Kind {
        STRING,
        TEXT,
        NUMBER,
        DATE,
        USER
    }

    /** The name of the value in a query. */
    public String jqlName() {
        return "issue.property[" + propertyKey + "]" + (path.isEmpty() ? "" : "." + path);
    }
}
