package org.relais.host.search.field;

import java.util.List;
import org.relais.host.search.jql.Operator;

/** Conditions on values that have an order. */
final class Comparison {
    private Comparison() {}

    /** The condition that an expression equals one of the values, or is less or greater than one of them. */
    static SqlPart of(String expression, Operator test, List<?> values) {
        if (test == Operator.EQUALS) return SqlPart.among(expression, values);
        return SqlPart.any(values.stream()
                .map(value -> SqlPart.of(expression + " " + test.sign() + " ?", value))
                .toList());
    }
}
