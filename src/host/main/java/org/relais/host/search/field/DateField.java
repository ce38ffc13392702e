package org.relais.host.search.field;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operator;

/** A moment, or a day; the column says which by how a moment is written in it. */
record DateField(
        String name,
        Holding holding,
        Moments moments,
        Function<Instant, Object> written,
        boolean canBeEmpty,
        Optional<Sorting> sorting)
        implements Field {
    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    @Override
    public Set<Operator> operators() {
        return Operators.ORDERED;
    }

    @Override
    public SqlPart filled() {
        return holding.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        List<Object> dates = values.stream().map(this::date).toList();
        return holding.any(held -> Comparison.of(held, test, dates));
    }

    private Object date(Literal value) {
        return moments.read(value.text()).map(written).orElseThrow(() -> JqlError.DATE.of(value.text(), name));
    }
}
