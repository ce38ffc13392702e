package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operator;

/** A number. */
record NumberField(String name, Holding holding, Optional<Sorting> sorting) implements Field {
    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public Set<Operator> operators() {
        return Operators.ORDERED;
    }

    @Override
    public boolean canBeEmpty() {
        return true;
    }

    @Override
    public SqlPart filled() {
        return holding.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        List<Double> numbers = values.stream().map(this::number).toList();
        return holding.any(held -> Comparison.of(held, test, numbers));
    }

    private Double number(Literal value) {
        try {
            return Double.valueOf(value.text());
        } catch (NumberFormatException e) {
            throw JqlError.NUMBER.of(value.text(), name);
        }
    }
}
