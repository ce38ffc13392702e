package org.relais.host.search.property;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One indexed value of an issue: a text, a number or a moment, going by the kind of its extract. */
record PropertyValue(Extract extract, long issue, Object value) {
    void insert(JdbcClient jdbc) {
        jdbc.sql("insert into property_value (extract_id, issue_id, " + column(extract.kind()) + ") values (?, ?, ?)")
                .params(extract.id(), issue, value)
                .update();
    }

    /** The column that holds values of a kind. */
    static String column(Extract.Kind kind) {
        return switch (kind) {
            case NUMBER -> "number_value";
            case DATE -> "date_value";
            default -> "string_value";
        };
    }
}
