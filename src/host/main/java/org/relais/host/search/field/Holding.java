package org.relais.host.search.field;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where an issue, the row {@code i}, holds the values of a field. */
interface Holding {
    /** The condition that the issue holds a value which passes the test; the test is given the value's expression. */
    SqlPart any(Function<String, SqlPart> test);

    /** The condition that the issue holds a value at all. */
    SqlPart filled();

    /** A column of the issue. */
    static Holding column(String column) {
        return new Holding() {
            @Override
            public SqlPart any(Function<String, SqlPart> test) {
                return test.apply(column);
            }

            @Override
            public SqlPart filled() {
                return SqlPart.of(column + " is not null");
            }
        };
    }

    /** Rows of their own, each with a value in one of these columns; the rows are given as {@code table where …}. */
    static Holding rows(SqlPart rows, String... columns) {
        return new Holding() {
            @Override
            public SqlPart any(Function<String, SqlPart> test) {
                return exists(SqlPart.any(Stream.of(columns).map(test).toList()));
            }

            @Override
            public SqlPart filled() {
                return exists(SqlPart.any(Stream.of(columns)
                        .map(column -> SqlPart.of(column + " is not null"))
                        .toList()));
            }

            private SqlPart exists(SqlPart condition) {
                return SqlPart.of("exists (select 1 from")
                        .then(rows)
                        .then("and (")
                        .then(condition)
                        .then("))");
            }
        };
    }

    /** Several places at once. */
    static Holding either(List<Holding> places) {
        return new Holding() {
            @Override
            public SqlPart any(Function<String, SqlPart> test) {
                return SqlPart.any(places.stream().map(place -> place.any(test)).toList());
            }

            @Override
            public SqlPart filled() {
                return SqlPart.any(places.stream().map(Holding::filled).toList());
            }
        };
    }
}
