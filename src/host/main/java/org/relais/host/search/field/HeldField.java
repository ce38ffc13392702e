package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operator;

/** A field whose values are compared where the issue holds them: texts as a whole, numbers, moments, people. */
record HeldField(
        String name,
        Kind kind,
        Set<Operator> operators,
        boolean canBeEmpty,
        Holding holding,
        Matching matching,
        Optional<Sorting> sorting)
        implements Field {
    /** What a held value has to be; made of what stands in the query, which it may refuse. */
    interface Matching {
        /** The test for a value, given as an expression in SQL. */
        Function<String, SqlPart> test(Operator test, List<Literal> values);
    }

    /** Texts that are compared letter by letter. */
    static HeldField exact(String name, Holding holding, Optional<Sorting> sorting) {
        Matching same = (test, values) -> {
            List<String> texts = values.stream().map(Literal::text).toList();
            return held -> SqlPart.among(held, texts);
        };
        return new HeldField(name, Kind.NAME, Operators.VALUES, true, holding, same, sorting);
    }

    /** Texts that are compared whatever the case of their letters. */
    static HeldField anyCase(String name, Holding holding, Optional<Sorting> sorting) {
        Matching same = (test, values) -> {
            List<String> texts = values.stream().map(Literal::text).toList();
            List<String> lower = values.stream().map(Literal::lower).toList();
            // As it was typed too: lower() may know no accented letters
            return held ->
                    SqlPart.any(List.of(SqlPart.among(held, texts), SqlPart.among("lower(" + held + ")", lower)));
        };
        return new HeldField(name, Kind.NAME, Operators.VALUES, true, holding, same, sorting);
    }

    static HeldField number(String name, Holding holding, Optional<Sorting> sorting) {
        Matching compared = (test, values) -> {
            List<Double> numbers = values.stream()
                    .map(value -> value.decimal().orElseThrow(() -> JqlError.NUMBER.of(value.text(), name)))
                    .toList();
            return held -> Comparison.of(held, test, numbers);
        };
        return new HeldField(name, Kind.NUMBER, Operators.ORDERED, true, holding, compared, sorting);
    }

    /** Moments, or days; {@code written} says how a moment stands in the database. */
    static HeldField moment(
            String name,
            Holding holding,
            Function<Literal, Object> written,
            boolean canBeEmpty,
            Optional<Sorting> sorting) {
        Matching compared = (test, values) -> {
            List<Object> moments = values.stream().map(written).toList();
            return held -> Comparison.of(held, test, moments);
        };
        return new HeldField(
                name, Kind.DATE, Operators.ORDERED, canBeEmpty, holding, compared, sorting.map(Sorting::descending));
    }

    @Override
    public SqlPart filled() {
        return holding.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        return holding.any(matching.test(test, values));
    }
}
